/* What is said of an officer, field by field. Not here: the forms. */
import type { DescribeOfficer, Officer } from "../../gen/api";
import type { PlainId } from "../../words";

export type Detail = keyof DescribeOfficer;

export interface OfficerField {
  id: Detail;
  label: PlainId;
  help?: PlainId;
  need: "required" | "optional";
}

export const OFFICER_FIELDS: readonly OfficerField[] = [
  { id: "name", label: "settings-officer-name", help: "settings-officer-name.help", need: "required" },
  { id: "title", label: "settings-officer-title", need: "optional" },
  { id: "phone", label: "settings-officer-phone", need: "optional" },
  { id: "email", label: "settings-officer-email", need: "optional" },
];

export const NOBODY: DescribeOfficer = { name: "", title: "", phone: "", email: "" };

/** The details of an officer alone; nobody's are empty. */
export function detailsOf(officer: Officer | null): DescribeOfficer {
  const { name, title, phone, email } = officer ?? NOBODY;
  return { name, title, phone, email };
}

/** Under which name the drafts of an officer's fields are kept. */
export function recordOf(officer: Officer | null): string {
  return officer?.id ?? "settings-officer";
}
