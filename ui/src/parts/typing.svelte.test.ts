// @vitest-environment happy-dom
/* What is typed is never lost when saving fails. */
import { expect, test, vi } from "vitest";
import { Typing } from "./typing.svelte";

test("what could not be saved is saved at the next leaving", async () => {
  const onsave = vi.fn<(text: string) => Promise<void>>();
  onsave.mockRejectedValueOnce(new Error("busy"));
  onsave.mockResolvedValue();
  const show = (text: string): string => text;
  const read = (text: string): { value: string } => ({ value: text });
  let typing: Typing<string> | undefined;
  const stop = $effect.root(() => {
    typing = new Typing<string>(() => ({ value: "a", show, read, onsave }));
  });
  if (!typing) throw new Error("a root runs at once");
  typing.type("b");
  await expect(typing.leave(), "the failure is told").rejects.toThrow("busy");
  expect(typing.text).toBe("b");
  await typing.leave();
  expect(onsave).toHaveBeenCalledTimes(2);
  await typing.leave();
  expect(onsave, "saved").toHaveBeenCalledTimes(2);
  stop();
});
