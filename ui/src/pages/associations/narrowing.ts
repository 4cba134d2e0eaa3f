/* What the list can be narrowed to: purpose classes, tags and municipalities, as options and in words. Not here: what is
   chosen of it (`wanted`). */
import type { Lang, Places, TagInUse } from "../../gen/api";
import type { Option } from "../../parts";
import { inLang, say } from "../../words";
import { municipalityOf, purpose, PURPOSES } from "./association";
import type { Narrow } from "./wanted.svelte";

/** What tells one from another. */
export function keyOf({ kind, of }: Narrow): string {
  return `${kind} ${String(of)}`;
}

function ofKey(key: string): Narrow {
  const gap = key.indexOf(" ");
  const [kind, of] = [key.slice(0, gap), key.slice(gap + 1)];
  if (kind === "purpose") return { kind, of: Number(of) };
  return { kind: kind === "tag" ? "tag" : "municipality", of };
}

/** Narrowed to one more of what there is. */
export function withKey(narrowed: readonly Narrow[], key: string): Narrow[] {
  return [...narrowed, ofKey(key)];
}

/** What it is called. */
export function nameOf(lang: Lang, places: Places | undefined, one: Narrow): string {
  if (one.kind === "tag") return one.of;
  if (one.kind === "purpose") return one.of === 0 ? say("associations-no-purpose") : purpose(one.of);
  if (one.of === "") return say("associations-no-municipality");
  // While the places are being read, and for one that is no more, the code says it.
  return municipalityOf(lang, places, one.of) || one.of;
}

/** What has not been chosen yet: the purpose classes, the tags in use, then the municipalities; classes and
    municipalities with none at their head. */
export function optionsBeside(
  lang: Lang,
  places: Places | undefined,
  tags: readonly TagInUse[],
  narrowed: readonly Narrow[],
): Option[] {
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
    ...tags.map(({ tag, associations }) => ({
      value: keyOf({ kind: "tag", of: tag }),
      label: tag,
      detail: say("associations-tag-of", { count: associations }),
    })),
    { value: keyOf(none), label: nameOf(lang, places, none), detail: say("associations-municipality") },
    ...municipalities,
  ].filter(({ value }) => !taken.includes(value));
}
