/* What a column of a table can hold, as it is chosen and told. Not here: which column seems to hold what, which the
   core guesses. */
import type { ImportField } from "../../../gen/api";
import { date, language, NONE, number, type PlainId, say } from "../../../words";
import { NAME_FIELDS } from "../association";

interface Group {
  name: PlainId;
  fields: readonly ImportField[];
}

/** All fields, grouped as in the record. */
export const GROUPS: readonly Group[] = [
  {
    name: "associations-group-names",
    fields: NAME_FIELDS,
  },
  { name: "associations-group-numbers", fields: ["register_number", "business_id"] },
  { name: "associations-group-contact", fields: ["email", "phone", "web"] },
  {
    name: "associations-group-address",
    fields: ["street", "postal_code", "post_office", "municipality", "municipality_code", "area"],
  },
  {
    name: "associations-group-work",
    fields: [
      "status",
      "purpose_class",
      "tags",
      "members",
      "members_on",
      "languages",
      "voluntary",
      "professional",
      "service_production",
      "publishable",
      "confirmed_on",
      "note",
    ],
  },
  {
    name: "imports-page-people",
    fields: [
      "chair_name",
      "chair_email",
      "chair_phone",
      "vice_chair_name",
      "vice_chair_email",
      "vice_chair_phone",
      "secretary_name",
      "secretary_email",
      "secretary_phone",
      "treasurer_name",
      "treasurer_email",
      "treasurer_phone",
      "contact_person_name",
      "contact_person_email",
      "contact_person_phone",
    ],
  },
];

/** An association needs one of these. */
const NAMES: readonly (ImportField | null)[] = ["name_fi", "name_sv", "name_en"];

export function hasName(fields: readonly (ImportField | null)[]): boolean {
  return fields.some((field) => NAMES.includes(field));
}

/** Another column that holds the same, from 0; none if there is none. */
export function sameAs(fields: readonly (ImportField | null)[], column: number): number | undefined {
  const field = fields[column];
  if (field === null || field === undefined) return undefined;
  const other = fields.findIndex((one, place) => place !== column && one === field);
  return other === -1 ? undefined : other;
}

type Dashed<Text extends string> = Text extends `${infer First}_${infer Rest}`
  ? `${First}-${Dashed<Rest>}`
  : Text;

/** The word of a field. */
export function fieldName(field: ImportField): string {
  return say(`import-field-${field.replaceAll("_", "-") as Dashed<ImportField>}`);
}

/** What a field would say, as the rest of the window writes it: days, and the count of members. */
export function valueWord(field: ImportField, value: string): string {
  if (value === "") return NONE;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return date(language.now, value);
  return field === "members" && /^\d+$/.test(value) ? number(language.now, Number(value)) : value;
}
