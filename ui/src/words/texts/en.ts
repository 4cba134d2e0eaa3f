/* The English messages of the window, by file; those of the command line are not said in one. */
export default import.meta.glob<string>(
  ["../../../../assets/i18n/en/*.ftl", "!../../../../assets/i18n/en/cli.ftl"],
  { query: "?raw", import: "default", eager: true },
);
