/* Writing: every write of a page goes through here, so that what it touched is read again and the way back is
   offered. Not here: complaints, which belong to the field or the page that wrote (`complaints`). */
import { call, type Input, type Name, type Output } from "../bridge";
import { toast } from "../parts";
import { InTurn } from "./in-turn";
import { journal } from "./journal.svelte";
import { touched } from "./readings.svelte";

/** Commands that write: those that say what they touched. */
export type WriteName = { [K in Name]: Output<K> extends { touched: string[] } ? K : never }[Name];

type Value<K extends WriteName> = Output<K> extends { value: infer V } ? V : never;

/** Of two choices the later one is to stand. */
const turn = new InTurn();

/** Does a write. `said` is the sentence of its toast, for what one would otherwise not see. Rejects with a
    `Refusal`. */
export async function act<K extends WriteName>(name: K, input: Input<K>, said?: string): Promise<Value<K>> {
  const done = (await turn.do(() => call(name, input))) as { value: Value<K>; touched: string[] };
  if (done.touched.length > 0) {
    await Promise.all([touched(done.touched), journal.again()]);
    if (said !== undefined) toast.show({ text: said, undo: () => journal.undo() });
  }
  return done.value;
}
