/* The page of samples is for those who build the program: what is given out does not have it. */
import { build, type Rolldown } from "vite";
import { expect, test } from "vitest";

const ROOT = new URL("../../", import.meta.url).pathname;

async function outputs(input?: string): Promise<Rolldown.RolldownOutput["output"]> {
  const options = input === undefined ? {} : { rolldownOptions: { input: ROOT + input } };
  const built = await build({ root: ROOT, logLevel: "silent", build: { write: false, ...options } });
  const one = Array.isArray(built) ? built[0] : built;
  if (!one || !("output" in one)) throw new Error("the build gave no files");
  return one.output;
}

function samplesIn(files: Rolldown.RolldownOutput["output"]): string[] {
  const modules = files.flatMap((file) => (file.type === "chunk" ? Object.keys(file.modules) : []));
  return [...modules, ...files.map((file) => file.fileName)].filter((name) => /samples/i.test(name));
}

test("the production bundle has no samples", { timeout: 60_000 }, async () => {
  expect(samplesIn(await outputs())).toEqual([]);
});

test("a bundle with samples is caught", { timeout: 60_000 }, async () => {
  expect(samplesIn(await outputs("samples.html"))).not.toEqual([]);
});
