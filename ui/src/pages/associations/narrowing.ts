/* What the list can be narrowed to: purpose classes and municipalities, as options and in words. Not here: what is
   chosen of it (`wanted`). */
import type { Lang, Places } from "../../gen/api";
import type { Option } from "../../parts";
import { inLang, say } from "../../words";
import { municipalityOf, purpose, PURPOSES } from "./association";
import type { Narrow } from "./wanted.svelte";

/** What tells one from another. */
export function keyOf({ kind, of }: Narrow): string {
  return `${kind} ${String(of)}`;
}

function ofKey(key: string): Narrow {
  const [kind, of = ""] = key.split(" ");
  return kind === "purpose" ? { kind, of: Number(of) } : { kind: "municipality", of };
}

/** Narrowed to one more of what there is. */
export function withKey(narrowed: readonly Narrow[], key: string): Narrow[] {
  return [...narrowed, ofKey(key)];
}

/** What it is called. */
export function nameOf(lang: Lang, places: Places | undefined, one: Narrow): string {
  if (one.kind === "purpose") return one.of === 0 ? say("associations-no-purpose") : purpose(one.of);
  if (one.of === "") return say("associations-no-municipality");
  // While the places are being read, and for one that is no more, the code says it.
  return municipalityOf(lang, places, one.of) || one.of;
}

/** What has not been chosen yet: the purpose classes, then the municipalities, each with none at its head. */
export function optionsBeside(lang: Lang, places: Places | undefined, narrowed: readonly Narrow[]): Option[] {
  const purposes = [0, ...PURPOSES].map((of): Narrow => ({ kind: "purpose", of }));
  const none: Narrow = { kind: "municipality", of: "" };
  const municipalities = (places?.municipalities ?? []).map(({ code, name }) => ({
    value: keyOf({ kind: "municipality", of: code }),
    label: inLang(lang, name),
    detail: say("associations-municipality"),
    also: [name.fi, name.sv, name.en, code],
  }));
  const taken = narrowed.map(keyOf);
  return [
    ...purposes.map((one) => ({
      value: keyOf(one),
      label: nameOf(lang, places, one),
      detail: say("associations-purpose"),
    })),
    { value: keyOf(none), label: nameOf(lang, places, none), detail: say("associations-municipality") },
    ...municipalities,
  ].filter(({ value }) => !taken.includes(value));
}
