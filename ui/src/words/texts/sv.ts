/* The Swedish messages of the window, by file; those of the command line are not said in one. */
export default import.meta.glob<string>(
  ["../../../../assets/i18n/sv/*.ftl", "!../../../../assets/i18n/sv/cli.ftl"],
  { query: "?raw", import: "default", eager: true },
);
