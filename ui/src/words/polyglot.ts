/* Before a test: every language has been read, as it is soon after a start. */
import { LANGUAGES, learn } from ".";

await learn(...LANGUAGES);
