/* The Finnish messages of the window, by file; those of the command line are not said in one. */
export default import.meta.glob<string>(
  ["../../../../assets/i18n/fi/*.ftl", "!../../../../assets/i18n/fi/cli.ftl"],
  { query: "?raw", import: "default", eager: true },
);
