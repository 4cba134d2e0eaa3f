/* What several views of an association say of it. Not here: how it is drawn. */
import type { Columns, Value } from "../../frame/history";
import type { Association, AssociationDetails, AssociationStatus, Lang, Places, TwinBy } from "../../gen/api";
import { date, inLang, language, NONE, number, say, type PlainId } from "../../words";

/** Fields of one line of text, and their labels. */
export const LABELS = {
  name_fi: "associations-name-fi",
  name_sv: "associations-name-sv",
  name_en: "associations-name-en",
  auxiliary_fi: "associations-auxiliary-fi",
  auxiliary_sv: "associations-auxiliary-sv",
  auxiliary_en: "associations-auxiliary-en",
  short_fi: "associations-short-fi",
  short_sv: "associations-short-sv",
  short_en: "associations-short-en",
  register_number: "associations-register-number",
  business_id: "associations-business-id",
  email: "associations-email",
  phone: "associations-phone",
  web: "associations-web",
  street: "associations-street",
  postal_code: "associations-postal-code",
  post_office: "associations-post-office",
  area: "associations-area",
} as const satisfies Partial<Record<keyof AssociationDetails, PlainId>>;

/** A field of one line of text. */
export type LineField = keyof typeof LABELS;

/** Its names, by kind and language. */
export const NAME_FIELDS = [
  "name_fi",
  "name_sv",
  "name_en",
  "auxiliary_fi",
  "auxiliary_sv",
  "auxiliary_en",
  "short_fi",
  "short_sv",
  "short_en",
] as const satisfies readonly LineField[];

/** These fields in the order of the form, by group. */
export const GROUPS: readonly { name: PlainId; fields: readonly LineField[] }[] = [
  {
    name: "associations-group-names",
    fields: NAME_FIELDS,
  },
  { name: "associations-group-numbers", fields: ["register_number", "business_id"] },
  { name: "associations-group-contact", fields: ["email", "phone", "web"] },
  { name: "associations-group-address", fields: ["street", "postal_code", "post_office", "area"] },
];

/** The purpose classes of the register of associations. */
export const PURPOSES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** The word of a purpose class. */
export function purpose(of: number): string {
  const known = PURPOSES.find((one) => one === of);
  return known === undefined ? NONE : say(`associations-purpose-${String(known) as `${typeof known}`}`);
}

/** What of an association is shown. */
export const TABS = ["details", "edit", "people", "contacts", "history"] as const;
export type AssociationTab = (typeof TABS)[number];

/** How it works, each with the word of it. */
export const FORMS = [
  { value: "voluntary", name: "associations-form-voluntary" },
  { value: "professional", name: "associations-form-professional" },
  { value: "service_production", name: "associations-form-service" },
] as const;

/** How an association works, in words. */
export const formsOf = (association: Association): string[] =>
  FORMS.filter(({ value }) => association[value]).map(({ name }) => say(name));

/** Languages that are offered, by their codes (ISO 639). */
export const LANGUAGE_CODES = ["fi", "sv", "en", "se", "ru", "et", "uk", "ar", "so"] as const;

/** What a language is called, within a sentence: only English gives it a capital. */
export function languageWord(code: string): string {
  const word = new Intl.DisplayNames(language.now, { type: "language" }).of(code) ?? code;
  return language.now === "en" ? word : word.toLocaleLowerCase(language.now);
}

/** Tags as they are typed: with commas between them. */
export const tagsOf = (text: string): string[] =>
  text
    .split(",")
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "");

/** A municipality's name; empty for one that is not known. */
export function municipalityOf(lang: Lang, places: Places | undefined, code: string): string {
  const place = places?.municipalities.find((one) => one.code === code);
  return place ? inLang(lang, place.name) : "";
}

/** A municipality's name, and the part of it. */
export function whereOf(
  lang: Lang,
  places: Places | undefined,
  { municipality, area }: { municipality: string; area: string },
): string {
  return [area, municipalityOf(lang, places, municipality)].filter((word) => word !== "").join(", ");
}

/** The line under the name: status and numbers. */
export function factsOf({ status, register_number, business_id }: Association): string[] {
  return [
    say(`associations-status-${status}`),
    register_number === ""
      ? say("associations-unregistered")
      : say("associations-register-number-is", { number: register_number }),
    business_id === "" ? "" : say("associations-business-id-is", { number: business_id }),
  ].filter((fact) => fact !== "");
}

/** What two associations have in common. */
export const TWIN_BY: Readonly<Record<TwinBy, PlainId>> = {
  register_number: "associations-twin-register-number",
  business_id: "associations-twin-business-id",
  name: "associations-twin-name",
};

/** An association of which nothing is known yet. */
export const BLANK: AssociationDetails = {
  name_fi: "",
  name_sv: "",
  name_en: "",
  auxiliary_fi: "",
  auxiliary_sv: "",
  auxiliary_en: "",
  short_fi: "",
  short_sv: "",
  short_en: "",
  register_number: "",
  business_id: "",
  municipality: "",
  area: "",
  street: "",
  postal_code: "",
  post_office: "",
  email: "",
  phone: "",
  web: "",
  purpose_class: null,
  tags: [],
  voluntary: false,
  professional: false,
  service_production: false,
  members: null,
  members_on: "",
  languages: [],
  publishable: false,
  note: "",
};

/** A column of 0 and 1 in words. */
const yesOrNo = {
  say: (is: string | number) => say(is === 1 ? "common-yes" : "common-no"),
  nothing: 0,
};

/** A column that holds a list in JSON, in words. */
const listed = (json: string | number): string => (JSON.parse(String(json)) as string[]).join(", ");

/** The fields of an association, in the order of the form, for its history. */
export function associationColumns(places: Places | undefined): Columns {
  const lines = Object.entries(LABELS).map(([field, label]) => [field, { name: say(label) }] as const);
  return {
    ...Object.fromEntries(lines),
    municipality: {
      name: say("associations-municipality"),
      say: (code) => municipalityOf(language.now, places, String(code)),
    },
    status: {
      name: say("associations-status"),
      say: (status) => say(`associations-status-${status as AssociationStatus}`),
      nothing: "active",
    },
    purpose_class: { name: say("associations-purpose"), say: (of) => purpose(Number(of)) },
    members: { name: say("associations-members"), say: (count) => number(language.now, Number(count)) },
    members_on: {
      name: say("associations-members-on"),
      say: (day) => date(language.now, String(day)),
    },
    tags: { name: say("associations-tags"), say: listed, nothing: "[]" },
    languages: { name: say("associations-languages"), say: listed, nothing: "[]" },
    ...Object.fromEntries(FORMS.map(({ value, name }) => [value, { name: say(name), ...yesOrNo }])),
    note: { name: say("associations-note") },
    publishable: { name: say("associations-publishable"), ...yesOrNo },
    confirmed_on: {
      name: say("associations-confirmed-on"),
      say: (day) => date(language.now, String(day)),
    },
  };
}

/** An association by the columns of its row, as its history tells them. */
export function standing(association: Association): Record<string, Value> {
  return {
    ...association,
    tags: JSON.stringify(association.tags),
    languages: JSON.stringify(association.languages),
    voluntary: Number(association.voluntary),
    professional: Number(association.professional),
    service_production: Number(association.service_production),
    publishable: Number(association.publishable),
  };
}
