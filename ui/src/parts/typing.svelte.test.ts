// @vitest-environment happy-dom
/* What is typed is never lost when saving fails. */
import { expect, test, vi } from "vitest";
import { Typing } from "./typing.svelte";

test("what could not be saved is saved at the next leaving", async () => {
  const onsave = vi.fn<(text: string) => Promise<boolean>>();
  onsave.mockRejectedValueOnce(new Error("busy"));
  onsave.mockResolvedValueOnce(false);
  onsave.mockResolvedValue(true);
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
  expect(typing.text, "a refusal that is told elsewhere").toBe("b");
  await typing.leave();
  expect(onsave).toHaveBeenCalledTimes(3);
  await typing.leave();
  expect(onsave, "saved").toHaveBeenCalledTimes(3);
  stop();
});

test("a field that is left as it was saved has no draft any more", async () => {
  const [onsave, ondraft] = [vi.fn(), vi.fn()];
  const show = (text: string): string => text;
  const read = (text: string): { value: string } => ({ value: text });
  let typing: Typing<string> | undefined;
  const stop = $effect.root(() => {
    typing = new Typing<string>(() => ({ value: "a", show, read, onsave, ondraft }));
  });
  typing?.type("ab");
  typing?.type("a");
  await typing?.leave();
  expect(ondraft.mock.calls).toEqual([["ab"], ["a"], [null]]);
  expect(onsave, "there is nothing to save").not.toHaveBeenCalled();
  stop();
});
