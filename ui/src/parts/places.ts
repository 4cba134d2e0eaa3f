/* Municipalities, wellbeing services counties and regions as options, each found by any of its names and by its
   code. Not here: the field, see `PlaceField`. */
import type { Lang, Organisation, OrganisationKind, Place, Places } from "../gen/api";
import { compare, inLang, sayIn } from "../words";
import type { Option } from "./combobox";

/** Which place: codes alone do not tell a county from a region. */
export interface PlaceChoice {
  kind: OrganisationKind;
  code: string;
}

export function placeKey({ kind, code }: PlaceChoice): string {
  return `${kind} ${code}`;
}

export function placeOfKey(key: string): PlaceChoice {
  const [kind, code] = key.split(" ") as [OrganisationKind, string];
  return { kind, code };
}

/** The word of a kind within a sentence: `kunta`. */
export function kindWord(lang: Lang, kind: OrganisationKind): string {
  return sayIn(lang, `settings-kind-${kind}`);
}

function option(lang: Lang, kind: OrganisationKind, { code, name }: Place): Option {
  const also = [name.fi, name.sv, name.en, code];
  return { value: placeKey({ kind, code }), label: inLang(lang, name), detail: kindWord(lang, kind), also };
}

/** All places by name; of two with one name the smaller first. */
export function placeOptions(lang: Lang, { municipalities, counties, regions }: Places): Option[] {
  const all = [
    ...municipalities.map((place) => option(lang, "municipality", place)),
    ...counties.map((place) => option(lang, "county", place)),
    ...regions.map((place) => option(lang, "region", place)),
  ];
  return all.sort((one, other) => compare(one.label, other.label));
}

const LISTS = { municipality: "municipalities", county: "counties", region: "regions" } as const;

/** The place that was chosen, if there is one of its kind and code. */
export function placeIn(places: Places, { kind, code }: PlaceChoice): Place | undefined {
  return places[LISTS[kind]].find((place) => place.code === code);
}

/** All places and the organisation's own, which is not among them in the sample. */
export function withOwn(places: Places, own: Organisation): Places {
  if (placeIn(places, own)) return places;
  const list = LISTS[own.kind];
  return { ...places, [list]: [...places[list], own] };
}
