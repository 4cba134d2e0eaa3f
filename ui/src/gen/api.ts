// Written by `cargo xtask gen` from the catalogue of commands. Do not change by hand.

/**
 * An action.
 */
export type Action = { 
/**
 * Which it is.
 */
id: ActionId, 
/**
 * How it stands.
 */
status: ActionStatus, 
/**
 * When it was done or dropped.
 */
settled_on: Day | null, 
/**
 * Whether it is open and its day is past.
 */
overdue: boolean, 
/**
 * Where it came from; none if from nowhere, or if that evening has been taken out.
 */
origin: ActionOrigin | null, 
/**
 * What. Must say something.
 */
title: string, 
/**
 * Who sees to it.
 */
responsible: Responsible, 
/**
 * By when, ISO 8601; in any form on the way in. Empty if there is no day.
 */
due: string, 
/**
 * The officer's note.
 */
note: string, };

/**
 * What is to be done. As typed on the way in, in one form on the way out.
 */
export type ActionDetails = { 
/**
 * What. Must say something.
 */
title: string, 
/**
 * Who sees to it.
 */
responsible: Responsible, 
/**
 * By when, ISO 8601; in any form on the way in. Empty if there is no day.
 */
due: string, 
/**
 * The officer's note.
 */
note: string, };

/**
 * Fields of an action to change; those that are left out stay, and null empties one.
 */
export type ActionFields = { [F in keyof ActionDetails]?: ActionDetails[F] | null };

/**
 * Which actions.
 */
export type ActionFilter = { 
/**
 * Only the liaison officer's own.
 */
mine: boolean, 
/**
 * Only those that are open and whose day is past.
 */
overdue: boolean, 
/**
 * Only those of this evening and its agenda.
 */
evening: EveningId | null, 
/**
 * Any of these; all if empty.
 */
statuses: Array<ActionStatus>, };

export type ActionId = string & { readonly __id: "ActionId" };

/**
 * The evening from which an action came.
 */
export type ActionOrigin = { 
/**
 * Which evening.
 */
evening: EveningId, 
/**
 * What it is called.
 */
title: string, 
/**
 * Its day.
 */
day: Day, 
/**
 * Which item of its agenda, if it came from one.
 */
item: AgendaItemId | null, 
/**
 * What the item is called; empty without one.
 */
item_title: string, };

/**
 * A part of a list, and how long the whole is.
 */
export type ActionPage = { 
/**
 * Rows of the whole list.
 */
count: number, 
/**
 * Rows before the first of these.
 */
offset: number, 
/**
 * The rows.
 */
rows: Array<Action>, };

/**
 * How an action stands.
 */
export type ActionStatus = "open" | "done" | "dropped";

/**
 * An action to take down.
 */
export type AddAction = { 
/**
 * What is to be done.
 */
details: ActionDetails, 
/**
 * Where it comes from, if from somewhere.
 */
from: FromWhere | null, };

/**
 * An entry to make.
 */
export type AddContact = { 
/**
 * With whom.
 */
association: AssociationId, 
/**
 * What it says.
 */
details: ContactDetails, };

/**
 * An item of an agenda.
 */
export type AgendaItem = { 
/**
 * Which it is.
 */
id: AgendaItemId, 
/**
 * What it is about.
 */
theme: AgendaTheme, 
/**
 * That in its own words, where it is none of the model's; may be empty.
 */
own_theme: string, 
/**
 * What it is called.
 */
title: string, 
/**
 * When it begins, `17:30`; empty if not known.
 */
starts_at: string, 
/**
 * Who presents it; may be empty.
 */
presenter: string, 
/**
 * What was said; may be empty.
 */
memo: string, 
/**
 * What was decided; may be empty.
 */
decision: string, };

export type AgendaItemId = string & { readonly __id: "AgendaItemId" };

/**
 * What an item is about: the model's topics of association evenings (criteria 3.4a–c and principles 4 and 5).
 */
export type AgendaTheme = "wellbeing" | "operating_conditions" | "practical_cooperation" | "grants_and_premises" | "own";

/**
 * What an association answered.
 */
export type Answer = "open" | { "coming": { 
/**
 * How many; 1–10,000.
 */
people: number, } } | "not_coming" | "excused";

/**
 * What an association answered to its invitation.
 */
export type AnswerInvitation = { 
/**
 * Which invitation.
 */
id: InvitationId, 
/**
 * What.
 */
answer: Answer, 
/**
 * When, as typed; today if empty.
 */
on: string, };

/**
 * The sort of an answer.
 */
export type AnswerKind = "open" | "coming" | "not_coming" | "excused";

/**
 * How many associations answered what.
 */
export type Answers = { 
/**
 * Nothing yet.
 */
open: number, 
/**
 * That somebody comes.
 */
coming: number, 
/**
 * How many people these are.
 */
people: number, 
/**
 * That nobody comes.
 */
not_coming: number, 
/**
 * That they would, and cannot.
 */
excused: number, };

/**
 * An argument of a message: a number or a text. A date travels as ISO text (`2026-11-12`).
 */
export type Arg = number | string;

/**
 * One year among others.
 */
export type AssessmentYear = { 
/**
 * The year.
 */
year: number, 
/**
 * When it was started.
 */
opened_on: Day, 
/**
 * When it was closed, if it was.
 */
closed_on: Day | null, 
/**
 * How many criteria are decided.
 */
decided: number, 
/**
 * Of how many.
 */
of: number, };

/**
 * An association.
 */
export type Association = { 
/**
 * Which it is.
 */
id: AssociationId, 
/**
 * The official name by which it is listed: the Finnish one, or the first there is.
 */
name: string, 
/**
 * Whether it is at work.
 */
status: AssociationStatus, 
/**
 * Since when; none where it was so when it was entered.
 */
status_since: Day | null, 
/**
 * When its details were last confirmed.
 */
confirmed_on: Day | null, 
/**
 * Official name in Finnish. One of the three official names is there.
 */
name_fi: string, 
/**
 * Official name in Swedish.
 */
name_sv: string, 
/**
 * Official name in English.
 */
name_en: string, 
/**
 * Auxiliary name (aputoiminimi) in Finnish.
 */
auxiliary_fi: string, 
/**
 * Auxiliary name in Swedish.
 */
auxiliary_sv: string, 
/**
 * Auxiliary name in English.
 */
auxiliary_en: string, 
/**
 * Abbreviation, or the name in everyday use, in Finnish.
 */
short_fi: string, 
/**
 * The same in Swedish.
 */
short_sv: string, 
/**
 * The same in English.
 */
short_en: string, 
/**
 * Of the register of associations, `195.883`. A group that is not registered has none.
 */
register_number: string, 
/**
 * Y-tunnus, `1234567-1`.
 */
business_id: string, 
/**
 * Domicile: Statistics Finland's code of a municipality, three digits.
 */
municipality: string, 
/**
 * Village or part of the municipality, in words.
 */
area: string, 
/**
 * Street and house, or post office box.
 */
street: string, 
/**
 * Five digits.
 */
postal_code: string, 
/**
 * Where the postal code leads.
 */
post_office: string, 
/**
 * The association's own address, not a person's.
 */
email: string, 
/**
 * The association's own number.
 */
phone: string, 
/**
 * Web pages.
 */
web: string, 
/**
 * PRH's purpose class, 1 to 9.
 */
purpose_class: number | null, 
/**
 * The officer's own words, in the order of typing; at most fifty.
 */
tags: Array<string>, 
/**
 * Works with volunteers.
 */
voluntary: boolean, 
/**
 * Employs people.
 */
professional: boolean, 
/**
 * Produces services.
 */
service_production: boolean, 
/**
 * How many members.
 */
members: number | null, 
/**
 * The day of that count, ISO 8601; in any form on the way in. Today where only the count is given.
 */
members_on: string, 
/**
 * The languages in which it works, by their codes (ISO 639).
 */
languages: Array<string>, 
/**
 * Whether it may stand in lists that others see.
 */
publishable: boolean, 
/**
 * The officer's note.
 */
note: string, };

/**
 * What is known of an association. As typed on the way in, in one form on the way out; empty where nothing is known.
 */
export type AssociationDetails = { 
/**
 * Official name in Finnish. One of the three official names is there.
 */
name_fi: string, 
/**
 * Official name in Swedish.
 */
name_sv: string, 
/**
 * Official name in English.
 */
name_en: string, 
/**
 * Auxiliary name (aputoiminimi) in Finnish.
 */
auxiliary_fi: string, 
/**
 * Auxiliary name in Swedish.
 */
auxiliary_sv: string, 
/**
 * Auxiliary name in English.
 */
auxiliary_en: string, 
/**
 * Abbreviation, or the name in everyday use, in Finnish.
 */
short_fi: string, 
/**
 * The same in Swedish.
 */
short_sv: string, 
/**
 * The same in English.
 */
short_en: string, 
/**
 * Of the register of associations, `195.883`. A group that is not registered has none.
 */
register_number: string, 
/**
 * Y-tunnus, `1234567-1`.
 */
business_id: string, 
/**
 * Domicile: Statistics Finland's code of a municipality, three digits.
 */
municipality: string, 
/**
 * Village or part of the municipality, in words.
 */
area: string, 
/**
 * Street and house, or post office box.
 */
street: string, 
/**
 * Five digits.
 */
postal_code: string, 
/**
 * Where the postal code leads.
 */
post_office: string, 
/**
 * The association's own address, not a person's.
 */
email: string, 
/**
 * The association's own number.
 */
phone: string, 
/**
 * Web pages.
 */
web: string, 
/**
 * PRH's purpose class, 1 to 9.
 */
purpose_class: number | null, 
/**
 * The officer's own words, in the order of typing; at most fifty.
 */
tags: Array<string>, 
/**
 * Works with volunteers.
 */
voluntary: boolean, 
/**
 * Employs people.
 */
professional: boolean, 
/**
 * Produces services.
 */
service_production: boolean, 
/**
 * How many members.
 */
members: number | null, 
/**
 * The day of that count, ISO 8601; in any form on the way in. Today where only the count is given.
 */
members_on: string, 
/**
 * The languages in which it works, by their codes (ISO 639).
 */
languages: Array<string>, 
/**
 * Whether it may stand in lists that others see.
 */
publishable: boolean, 
/**
 * The officer's note.
 */
note: string, };

/**
 * Fields of an association to change; those that are left out stay, and null empties one.
 */
export type AssociationFields = { [F in keyof AssociationDetails]?: AssociationDetails[F] | null };

/**
 * Which associations.
 */
export type AssociationFilter = { 
/**
 * Words that stand in its names, numbers, place, address or tags.
 */
words: string, 
/**
 * Any of these statuses; all if empty.
 */
statuses: Array<AssociationStatus>, 
/**
 * Any of these purpose classes; 0 stands for none. All if empty.
 */
purpose_classes: Array<number>, 
/**
 * Any of these tags; all if empty.
 */
tags: Array<string>, 
/**
 * Any of these municipalities; empty text stands for none. All if empty.
 */
municipalities: Array<string>, 
/**
 * Those whose details are older than the threshold of the settings, or were never confirmed.
 */
unconfirmed: boolean, 
/**
 * Those without an e-mail address.
 */
no_email: boolean, 
/**
 * Those where nobody is the contact person today.
 */
no_contact: boolean, 
/**
 * Those where a role has ended and nobody has it today.
 */
role_ended: boolean, 
/**
 * Those whose contact log has a day to come back to it that has come.
 */
follow_up_due: boolean, };

export type AssociationId = string & { readonly __id: "AssociationId" };

/**
 * An association in a list.
 */
export type AssociationLine = { 
/**
 * Which it is.
 */
id: AssociationId, 
/**
 * The name by which it is listed.
 */
name: string, 
/**
 * The code of its municipality; may be empty.
 */
municipality: string, 
/**
 * Village or part of the municipality.
 */
area: string, 
/**
 * PRH's purpose class.
 */
purpose_class: number | null, 
/**
 * The officer's own words.
 */
tags: Array<string>, 
/**
 * How many members.
 */
members: number | null, 
/**
 * Who is its contact person today; may be empty.
 */
contact: string, 
/**
 * May be empty.
 */
email: string, 
/**
 * May be empty.
 */
phone: string, 
/**
 * Whether it is at work.
 */
status: AssociationStatus, 
/**
 * Whether it may stand in lists that others see.
 */
publishable: boolean, 
/**
 * When its details were last confirmed.
 */
confirmed_on: Day | null, 
/**
 * The first day in its contact log to come back to it, past days included.
 */
follow_up: Day | null, };

/**
 * In what order.
 */
export type AssociationOrder = "name" | "confirmed";

/**
 * A part of a list, and how long the whole is.
 */
export type AssociationPage = { 
/**
 * Rows of the whole list.
 */
count: number, 
/**
 * Rows before the first of these.
 */
offset: number, 
/**
 * The rows.
 */
rows: Array<AssociationLine>, };

/**
 * Whether an association is at work.
 */
export type AssociationStatus = "active" | "dormant" | "dissolved";

/**
 * Somebody came.
 */
export type Attend = { 
/**
 * To which evening.
 */
id: EveningId, 
/**
 * Who.
 */
who: Attendant, };

/**
 * An association or a group at an evening.
 */
export type Attendance = { 
/**
 * Which entry it is.
 */
id: AttendanceId, 
/**
 * An association or a group.
 */
kind: AttendantKind, 
/**
 * Which association; none for a group, and where it has been taken out of the register.
 */
association: AssociationId | null, 
/**
 * The name at that time.
 */
name: string, 
/**
 * Whether it had an invitation.
 */
invited: boolean, 
/**
 * How many people.
 */
people: number, };

export type AttendanceId = string & { readonly __id: "AttendanceId" };

/**
 * A part of the attendance, and how long the whole is.
 */
export type AttendancePage = { 
/**
 * Rows of the whole list.
 */
count: number, 
/**
 * Rows before the first of these.
 */
offset: number, 
/**
 * How many were there in all.
 */
presence: Presence, 
/**
 * The rows.
 */
rows: Array<Attendance>, };

/**
 * Who came.
 */
export type Attendant = { "association": { 
/**
 * Which one.
 */
id: AssociationId, 
/**
 * How many; 1–10,000.
 */
people: number, } } | { "group": { 
/**
 * The name, or what they have in common. Must say something.
 */
name: string, 
/**
 * How many; 1–10,000.
 */
people: number, } } | { "own": { 
/**
 * Somebody in the record.
 */
person: PersonId | null, 
/**
 * The name; that in the record if empty. One of the two is there.
 */
name: string, } };

/**
 * Whether an attendance is an association's.
 */
export type AttendantKind = "association" | "group";

/**
 * A backup that was made.
 */
export type Backup = { 
/**
 * When, in UTC (RFC 3339).
 */
at: string, 
/**
 * The file.
 */
path: string, };

/**
 * Why personal data may be processed: GDPR, article 6(1), points a to f.
 */
export type Basis = "consent" | "contract" | "legal_obligation" | "vital_interests" | "public_task" | "legitimate_interests";

/**
 * The first start: whose desk this is.
 */
export type Begin = { 
/**
 * Which kind of organisation it is.
 */
kind: OrganisationKind, 
/**
 * The organisation's code.
 */
code: string, 
/**
 * The officer's name. Must say something.
 */
name: string, };

/**
 * A role with the person who has it.
 */
export type BoardMember = { 
/**
 * The person's names, the given one first.
 */
name: string, 
/**
 * The person's address; may be empty.
 */
email: string, 
/**
 * The person's number; may be empty.
 */
phone: string, 
/**
 * Which it is.
 */
id: RoleId, 
/**
 * The association's name; empty in the own organisation.
 */
association_name: string, 
/**
 * Whether the person has it today, first and last day included.
 */
current: boolean, 
/**
 * Who.
 */
person: PersonId, 
/**
 * In which association; none: in the own organisation.
 */
association: AssociationId | null, 
/**
 * One of `people.role_kinds`.
 */
kind: string, 
/**
 * The role in its own words; may be empty.
 */
title: string, 
/**
 * First day, if known.
 */
since: Day | null, 
/**
 * Last day, if known.
 */
until: Day | null, };

/**
 * A Business ID whose check digit is right, in the form `1234567-1`.
 */
export type BusinessId = string;

/**
 * Which action.
 */
export type ByAction = { 
/**
 * Its id.
 */
id: ActionId, };

/**
 * Which association.
 */
export type ByAssociation = { 
/**
 * Its id.
 */
id: AssociationId, };

/**
 * Which entry.
 */
export type ByAttendance = { 
/**
 * Its id.
 */
id: AttendanceId, };

/**
 * Which entry.
 */
export type ByContact = { 
/**
 * Its id.
 */
id: ContactId, };

/**
 * Which evening.
 */
export type ByEvening = { 
/**
 * Its id.
 */
id: EveningId, };

/**
 * Which invitation.
 */
export type ByInvitation = { 
/**
 * Its id.
 */
id: InvitationId, };

/**
 * Which person.
 */
export type ByPerson = { 
/**
 * The id.
 */
id: PersonId, };

/**
 * Which role.
 */
export type ByRole = { 
/**
 * Its id.
 */
id: RoleId, };

/**
 * A year to open, to read or to close.
 */
export type ByYear = { 
/**
 * The year.
 */
year: number, };

/**
 * Which evenings.
 */
export type CalendarOf = { "evening": EveningId } | { "year": number };

/**
 * One row that a step changed.
 */
export type Change = { 
/**
 * Its table.
 */
table: string, 
/**
 * What happened to it.
 */
kind: ChangeKind, 
/**
 * The changed columns as they were; the whole row if it was removed.
 */
before: Record<string, string | number | null>, 
/**
 * The changed columns as they became.
 */
after: Record<string, string | number | null>, };

/**
 * A change of one action.
 */
export type ChangeAction = { 
/**
 * Which one.
 */
id: ActionId, 
/**
 * What changes.
 */
fields: ActionFields, };

/**
 * A change of one association.
 */
export type ChangeAssociation = { 
/**
 * Which one.
 */
id: AssociationId, 
/**
 * What changes.
 */
fields: AssociationFields, };

/**
 * The same change of many associations.
 */
export type ChangeAssociations = { 
/**
 * Which ones.
 */
ids: Array<AssociationId>, 
/**
 * What changes.
 */
fields: AssociationFields, 
/**
 * Words to add to the tags of each.
 */
add_tags: Array<string>, 
/**
 * Words to take from them.
 */
remove_tags: Array<string>, };

/**
 * A new board: some go, others come.
 */
export type ChangeBoard = { 
/**
 * Of which association.
 */
association: AssociationId, 
/**
 * The new ones' first day, as typed; today if empty. The roles of those who go end on the day before.
 */
on: string, 
/**
 * The roles that end.
 */
ends: Array<RoleId>, 
/**
 * Those who come.
 */
members: Array<NewMember>, };

/**
 * A change of one entry.
 */
export type ChangeContact = { 
/**
 * Which one.
 */
id: ContactId, 
/**
 * What changes.
 */
fields: ContactFields, };

/**
 * A change of one evening.
 */
export type ChangeEvening = { 
/**
 * Which one.
 */
id: EveningId, 
/**
 * What changes.
 */
fields: EveningFields, };

/**
 * What happened to a row.
 */
export type ChangeKind = "added" | "changed" | "removed";

/**
 * A change of one person.
 */
export type ChangePerson = { 
/**
 * Who.
 */
id: PersonId, 
/**
 * What changes.
 */
fields: PersonFields, };

/**
 * A change of one role.
 */
export type ChangeRole = { 
/**
 * Which one.
 */
id: RoleId, 
/**
 * What changes; days as typed.
 */
fields: RoleFields, };

/**
 * How many records a change met.
 */
export type Changed = { 
/**
 * Those that now say something else.
 */
changed: number, };

/**
 * How an invitation goes.
 */
export type Channel = "email" | "letter" | "phone";

/**
 * The things that are looked at.
 */
export type Check = "file" | "references" | "index" | "documents" | "sort-keys" | "alike" | "journal" | "snapshots";

/**
 * The choice of a language.
 */
export type ChooseLanguage = { 
/**
 * Which one.
 */
lang: Lang, };

/**
 * The choice of the own organisation.
 */
export type ChooseOrganisation = { 
/**
 * Which kind it is.
 */
kind: OrganisationKind, 
/**
 * Its code.
 */
code: string, 
/**
 * Y-tunnus as typed, or empty.
 */
business_id: string, };

/**
 * The choice of a look.
 */
export type ChooseTheme = { 
/**
 * Which one.
 */
theme: Theme, };

/**
 * The closed list of what can go wrong.
 */
export type Code = "busy" | "newer-store" | "not-a-store" | "empty-store-file" | "damaged-store" | "read-only" | "no-store" | "disk-full" | "store-failed" | "migration-failed" | "io-failed" | "target-in-use" | "target-is-store" | "backup-invalid" | "damaged-backup" | "restore-newer" | "unknown-command" | "call-failed" | "bad-input" | "empty-text" | "too-long" | "year-range" | "number-range" | "bad-date" | "no-such-day" | "bad-year" | "date-range" | "bad-business-id" | "business-id-check" | "business-id-impossible" | "bad-mail-address" | "bad-web-address" | "bad-register-number" | "bad-postal-code" | "bad-language" | "bad-municipality" | "future-day" | "follow-up-too-early" | "bad-time" | "time-range" | "evening-ahead" | "evening-cancelled" | "invited-too-late" | "attendance-ahead" | "evening-not-held" | "memo-too-early" | "too-many" | "bad-role-kind" | "not-found" | "bad-place" | "assessment-exists" | "assessment-missing" | "assessment-closed" | "criterion-unknown" | "criterion-computed" | "reason-needed" | "nothing-to-undo" | "nothing-to-redo" | "changed-since" | "store-not-empty" | "table-folder" | "table-empty" | "table-no-rows" | "table-wrong-ending" | "table-foreign" | "table-password" | "table-too-large" | "table-swollen" | "table-rows" | "table-columns" | "table-no-sheet" | "table-quote-open" | "table-nul" | "table-encodings" | "table-damaged" | "cell-too-long" | "cell-formula" | "year-short" | "zeros-lost" | "bad-number" | "number-doubtful" | "bad-yes-no" | "bad-municipality-code" | "end-zeros-lost" | "no-municipality" | "municipalities-differ" | "purpose-as-tag" | "bad-status" | "person-without-name" | "possible-twin" | "twin-row" | "field-twice" | "no-column" | "file-changed" | "export-ending" | "calendar-ending" | "cancelled";

/**
 * Two years to compare.
 */
export type Compare = { 
/**
 * The year.
 */
year: number, 
/**
 * The year before it, or another.
 */
with: number, };

/**
 * Somebody said that the details of these are right.
 */
export type ConfirmAssociations = { 
/**
 * Which ones.
 */
ids: Array<AssociationId>, 
/**
 * When, as typed; today if empty.
 */
on: string, };

/**
 * An entry of the contact log.
 */
export type Contact = { 
/**
 * Which it is.
 */
id: ContactId, 
/**
 * With whom.
 */
association: AssociationId, 
/**
 * The association's name.
 */
association_name: string, 
/**
 * How.
 */
kind: ContactKind, 
/**
 * When, ISO 8601; in any form on the way in, today if empty.
 */
held_on: string, 
/**
 * About what, and what was agreed. Must say something.
 */
summary: string, 
/**
 * The day to come back to it, in the same forms; empty if there is none.
 */
follow_up: string, 
/**
 * Whether one has come back to it.
 */
followed_up: boolean, };

/**
 * What an entry says. As typed on the way in, in one form on the way out.
 */
export type ContactDetails = { 
/**
 * How.
 */
kind: ContactKind, 
/**
 * When, ISO 8601; in any form on the way in, today if empty.
 */
held_on: string, 
/**
 * About what, and what was agreed. Must say something.
 */
summary: string, 
/**
 * The day to come back to it, in the same forms; empty if there is none.
 */
follow_up: string, 
/**
 * Whether one has come back to it.
 */
followed_up: boolean, };

/**
 * Fields of an entry to change; those that are left out stay, and null empties one.
 */
export type ContactFields = { [F in keyof ContactDetails]?: ContactDetails[F] | null };

/**
 * Which entries.
 */
export type ContactFilter = "all" | "to_follow_up";

export type ContactId = string & { readonly __id: "ContactId" };

/**
 * How one was in touch.
 */
export type ContactKind = "call" | "mail" | "meeting" | "visit";

/**
 * For whom a contact list is.
 */
export type ContactListKind = "own" | "public";

/**
 * A part of the log, and how long the whole is.
 */
export type ContactPage = { 
/**
 * Rows of the whole list.
 */
count: number, 
/**
 * Rows before the first of these.
 */
offset: number, 
/**
 * The rows.
 */
rows: Array<Contact>, };

/**
 * An item of the model.
 */
export type Criterion = { 
/**
 * As the model's readers say it: `3.4a`.
 */
id: string, 
/**
 * Safe in spreadsheets, which take `3.4` for a date: `P3-4a`.
 */
code: string, 
/**
 * The principle it belongs to, 0 to 7.
 */
principle: number, 
/**
 * The roll-up under which it stands.
 */
parent: string | null, 
/**
 * Whether it is rated, computed or shown.
 */
kind: CriterionKind, 
/**
 * How strongly the model asks for it.
 */
strength: Strength, 
/**
 * Who can tell whether it is met.
 */
evidence: Evidence, 
/**
 * The items a roll-up is computed from.
 */
of: Array<string>, 
/**
 * Whether one of them is enough.
 */
any_is_enough: boolean, 
/**
 * Whether a law asks for it as well.
 */
statutory: boolean, 
/**
 * What it says.
 */
text: Trilingual, 
/**
 * What it says where its roll-up does not stand above it.
 */
alone: Trilingual | null, 
/**
 * What only a person can judge.
 */
judgement: Trilingual | null, 
/**
 * What will show that it is met.
 */
proves: Trilingual, };

/**
 * How an item counts.
 */
export type CriterionKind = "criterion" | "rollup" | "info";

/**
 * A calendar day in Finland, years 1 to 9999; ISO 8601 in the store and on the wire.
 */
export type Day = string;

/**
 * A decision.
 */
export type Decide = { 
/**
 * The year.
 */
year: number, 
/**
 * The criterion's id, `3.2`.
 */
criterion: string, 
/**
 * The decision.
 */
status: Status, 
/**
 * Why, where it differs from the proposal.
 */
reason: string, };

/**
 * What becomes of a doubtful row.
 */
export type Decision = "as_read" | "to_note" | "new" | "skip" | { "known": AssociationId };

/**
 * One field of a criterion, as it was left.
 */
export type Describe = { 
/**
 * The year.
 */
year: number, 
/**
 * The criterion's id, `3.2`.
 */
criterion: string, 
/**
 * Which field.
 */
field: Field, 
/**
 * What it says now, as typed. A day may be typed in any way that a date field takes; nothing for no day.
 */
value: string, };

/**
 * Name and contact details as typed; what is left out is empty.
 */
export type DescribeOfficer = { 
/**
 * Must say something.
 */
name: string, 
/**
 * May be empty.
 */
title: string, 
/**
 * May be empty.
 */
email: string, 
/**
 * May be empty.
 */
phone: string, };

/**
 * A criterion that stands otherwise than in the other year.
 */
export type Difference = { 
/**
 * The criterion's id.
 */
criterion: string, 
/**
 * As it stood in the other year.
 */
before: Status, 
/**
 * As it stands.
 */
now: Status, };

/**
 * What a write did: its value, and which slices the window should read again.
 */
export type Done<T> = { 
/**
 * What the operation answers.
 */
value: T, 
/**
 * The slices whose rows changed; empty when nothing did.
 */
touched: Array<string>, };

/**
 * Text that was typed into a field and not saved.
 */
export type Draft = { 
/**
 * Whose field it is: a record's id, or another word of the window.
 */
record: string, 
/**
 * The field.
 */
field: string, 
/**
 * What was typed. May be empty.
 */
text: string, };

/**
 * A draft that is no longer needed.
 */
export type DropDraft = { 
/**
 * Whose field it is.
 */
record: string, 
/**
 * The field.
 */
field: string, };

/**
 * A role that ends, or whose end was typed wrong.
 */
export type EndRole = { 
/**
 * Which one.
 */
id: RoleId, 
/**
 * Its last day, as typed; today if empty.
 */
until: string, };

/**
 * What an assessment says of one criterion.
 */
export type Entry = { 
/**
 * Its id, under which its history is kept.
 */
id: EntryId, 
/**
 * What the record suggests, where it can.
 */
proposal: Status | null, 
/**
 * What was decided.
 */
status: Status, 
/**
 * The day of the decision; none while nothing has been decided.
 */
decided_on: Day | null, 
/**
 * Why the decision differs from the proposal.
 */
reason: string, 
/**
 * What shows it.
 */
evidence: string, 
/**
 * The officer's own note.
 */
note: string, 
/**
 * How the associations see it.
 */
view: string, 
/**
 * Who sees to it.
 */
responsible: string, 
/**
 * By when.
 */
due: Day | null, };

export type EntryId = string & { readonly __id: "EntryId" };

/**
 * An evening.
 */
export type Evening = { 
/**
 * Which it is.
 */
id: EveningId, 
/**
 * How it stands.
 */
status: EveningStatus, 
/**
 * What was said in general; may be empty.
 */
memo: string, 
/**
 * When the memo went out to those who were there.
 */
memo_out_on: Day | null, 
/**
 * What is talked about, in its order.
 */
agenda: Array<AgendaItem>, 
/**
 * Who takes part from the own organisation.
 */
participants: Array<Participant>, 
/**
 * What kind of meeting.
 */
kind: EveningKind, 
/**
 * What it is called. Must say something.
 */
title: string, 
/**
 * The day in Finland, ISO 8601; in any form on the way in. From 1990 to ten years from today.
 */
day: string, 
/**
 * When it begins by the clock on the wall, `17:30`; `17.30` or `17` on the way in. Empty if not known.
 */
starts_at: string, 
/**
 * When it ends, in the same forms; on the same day, later than it begins. Empty if not known.
 */
ends_at: string, 
/**
 * Where, in words; may be empty.
 */
place: string, 
/**
 * The officer's note.
 */
note: string, };

/**
 * What an evening is. As typed on the way in, in one form on the way out.
 */
export type EveningDetails = { 
/**
 * What kind of meeting.
 */
kind: EveningKind, 
/**
 * What it is called. Must say something.
 */
title: string, 
/**
 * The day in Finland, ISO 8601; in any form on the way in. From 1990 to ten years from today.
 */
day: string, 
/**
 * When it begins by the clock on the wall, `17:30`; `17.30` or `17` on the way in. Empty if not known.
 */
starts_at: string, 
/**
 * When it ends, in the same forms; on the same day, later than it begins. Empty if not known.
 */
ends_at: string, 
/**
 * Where, in words; may be empty.
 */
place: string, 
/**
 * The officer's note.
 */
note: string, };

/**
 * Fields of an evening to change; those that are left out stay, and null empties one.
 */
export type EveningFields = { [F in keyof EveningDetails]?: EveningDetails[F] | null };

/**
 * Which evenings.
 */
export type EveningFilter = { 
/**
 * Words that stand in title, place or note.
 */
words: string, 
/**
 * Those of this year; of every year if none.
 */
year: number | null, 
/**
 * Any of these kinds; all if empty.
 */
kinds: Array<EveningKind>, 
/**
 * Any of these; all if empty.
 */
statuses: Array<EveningStatus>, };

export type EveningId = string & { readonly __id: "EveningId" };

/**
 * What kind of meeting it is.
 */
export type EveningKind = "association_evening" | "workshop" | "network_meeting" | "partnership_table" | "survey";

/**
 * An evening in a list.
 */
export type EveningLine = { 
/**
 * Which it is.
 */
id: EveningId, 
/**
 * What kind of meeting.
 */
kind: EveningKind, 
/**
 * What it is called.
 */
title: string, 
/**
 * The day.
 */
day: Day, 
/**
 * When it begins, `17:30`; empty if not known.
 */
starts_at: string, 
/**
 * When it ends; empty if not known.
 */
ends_at: string, 
/**
 * Where; may be empty.
 */
place: string, 
/**
 * How it stands.
 */
status: EveningStatus, 
/**
 * When its memo went out.
 */
memo_out_on: Day | null, 
/**
 * How many associations have an invitation.
 */
invited: number, 
/**
 * How many associations were there.
 */
associations: number, 
/**
 * How many people were there, those of the own organisation included.
 */
people: number, };

/**
 * A part of a list, and how long the whole is.
 */
export type EveningPage = { 
/**
 * Rows of the whole list.
 */
count: number, 
/**
 * Rows before the first of these.
 */
offset: number, 
/**
 * The rows.
 */
rows: Array<EveningLine>, };

/**
 * What the officer says has become of an evening.
 */
export type EveningState = "planned" | "held" | "cancelled";

/**
 * How an evening stands.
 */
export type EveningStatus = "planned" | "invited" | "held" | "cancelled";

/**
 * The association evenings of a calendar year. Workshops and other meetings are not among them.
 */
export type EveningYear = { 
/**
 * The year.
 */
year: number, 
/**
 * Fewest evenings a year, as the settings say.
 */
threshold: number, 
/**
 * The days on which one was held, first to last. Two on one day are one.
 */
held: Array<Day>, 
/**
 * The days, from today on, on which one is planned.
 */
planned: Array<Day>, 
/**
 * Whether as many were held as are wanted.
 */
enough: boolean, };

/**
 * Who can tell whether an item is met.
 */
export type Evidence = "auto" | "mixed" | "manual";

/**
 * Associations to write into a file.
 */
export type ExportAssociations = { 
/**
 * The file: CSV or XLSX, by its ending.
 */
path: string, 
/**
 * Which associations.
 */
filter: AssociationFilter, 
/**
 * Only these of them; all if empty.
 */
ids: Array<AssociationId>, 
/**
 * The language of its headers and words.
 */
lang: Lang, };

/**
 * Evenings to write into a calendar file.
 */
export type ExportCalendar = { 
/**
 * The file; it ends in `.ics`.
 */
path: string, 
/**
 * Which evenings.
 */
of: CalendarOf, };

/**
 * What was written.
 */
export type Exported = { 
/**
 * Associations in the file.
 */
rows: number, };

/**
 * What was written.
 */
export type ExportedCalendar = { 
/**
 * Evenings in the file.
 */
evenings: number, };

/**
 * One fault.
 */
export type Fault = { 
/**
 * Where it was found.
 */
check: Check, 
/**
 * What SQLite or the check says of it, for a report to the makers.
 */
detail: string, };

/**
 * A field of a criterion beside its status.
 */
export type Field = "evidence" | "note" | "view" | "responsible" | "due";

/**
 * How large the sample's register is, and which of the many that could be.
 */
export type FillWithSample = { 
/**
 * How many associations; at most 108,000.
 */
associations: number, 
/**
 * Makes the mix: the same seed and day give the same associations.
 */
seed: number, };

/**
 * An association that is being entered.
 */
export type FindTwins = { 
/**
 * Its own id, if it has one: it is no twin of itself.
 */
id: AssociationId | null, 
/**
 * Any of its names, as typed so far.
 */
name: string, 
/**
 * As typed so far.
 */
register_number: string, 
/**
 * As typed so far.
 */
business_id: string, 
/**
 * The code of its municipality, if one is chosen.
 */
municipality: string, };

/**
 * Where an action comes from.
 */
export type FromWhere = { "evening": EveningId } | { "item": AgendaItemId };

/**
 * A role to give.
 */
export type GiveRole = { 
/**
 * To whom.
 */
who: Who, 
/**
 * In which association; none: in the own organisation.
 */
association: AssociationId | null, 
/**
 * One of `people.role_kinds`.
 */
kind: string, 
/**
 * In its own words; may be empty.
 */
title: string, 
/**
 * First day, as typed; not known if empty.
 */
since: string, 
/**
 * Last day, as typed; not known if empty.
 */
until: string, };

/**
 * A successor, and the first day in the office.
 */
export type HandOver = { 
/**
 * Who takes over.
 */
officer: DescribeOfficer, 
/**
 * From when, as typed; from today if empty.
 */
since: string, };

/**
 * One step in the history of a record.
 */
export type History = { 
/**
 * What was done.
 */
op: Op, 
/**
 * When, in UTC (RFC 3339).
 */
at: string, 
/**
 * The officer's id, if one was named.
 */
by: string | null, 
/**
 * The rows of this record that changed, in order.
 */
changes: Array<Change>, };

/**
 * A record that was found.
 */
export type Hit = { 
/**
 * What it is, as its slice named it.
 */
kind: string, 
/**
 * Its id.
 */
id: string, 
/**
 * The text in which it was found; what has a name begins with it, on a line of its own.
 */
text: string, };

/**
 * A field that a row changes.
 */
export type ImportChange = { 
/**
 * Which.
 */
field: ImportField, 
/**
 * What is known now.
 */
before: string, 
/**
 * What is known then.
 */
after: string, };

/**
 * A column of the file.
 */
export type ImportColumn = { 
/**
 * What stands above it; may be empty.
 */
header: string, 
/**
 * What a spreadsheet program calls it: `C`.
 */
letter: string, 
/**
 * The first three cells that say something.
 */
samples: Array<string>, 
/**
 * What it seems to hold; no two columns seem to hold the same.
 */
field: ImportField | null, };

/**
 * What a column holds.
 */
export type ImportField = "name_fi" | "name_sv" | "name_en" | "auxiliary_fi" | "auxiliary_sv" | "auxiliary_en" | "short_fi" | "short_sv" | "short_en" | "register_number" | "business_id" | "municipality" | "municipality_code" | "area" | "street" | "postal_code" | "post_office" | "email" | "phone" | "web" | "tags" | "purpose_class" | "voluntary" | "professional" | "service_production" | "members" | "members_on" | "languages" | "status" | "publishable" | "note" | "confirmed_on" | "chair_name" | "chair_email" | "chair_phone" | "vice_chair_name" | "vice_chair_email" | "vice_chair_phone" | "secretary_name" | "secretary_email" | "secretary_phone" | "treasurer_name" | "treasurer_email" | "treasurer_phone" | "contact_person_name" | "contact_person_email" | "contact_person_phone";

/**
 * A file and how it is to be understood.
 */
export type ImportFile = { 
/**
 * The file.
 */
path: string, 
/**
 * The sheet, as `imports.open` named it.
 */
sheet: string, 
/**
 * What each column holds, from the left; nothing for one that is left out.
 */
fields: Array<ImportField | null>, 
/**
 * What the officer has decided of doubtful rows.
 */
settled: Array<Settled>, 
/**
 * The file's, as `imports.open` said it.
 */
fingerprint: string, };

/**
 * What an import would bring.
 */
export type ImportPreview = { 
/**
 * Of the whole file.
 */
tally: ImportTally, 
/**
 * Rows of the kind that is shown.
 */
count: number, 
/**
 * A part of them.
 */
rows: Array<ImportRow>, };

/**
 * Something that is wrong or doubtful in a row.
 */
export type ImportRemark = { 
/**
 * The header of the column, or its letter where it has none; empty where the row as a whole is meant.
 */
column: string, 
/**
 * What the column holds; nothing where the row as a whole is meant.
 */
field: ImportField | null, 
/**
 * The cell, word for word.
 */
value: string, 
/**
 * What is wrong.
 */
problem: Problem, 
/**
 * Whether it was read all the same; otherwise the row is refused.
 */
doubt: boolean, };

/**
 * How an import went, or would go.
 */
export type ImportReport = { 
/**
 * Each remark, in the order of rows, up to ten thousand.
 */
rows: Array<ReportedCell>, 
/**
 * Remarks beyond those.
 */
unlisted: number, 
/**
 * All rows below the header.
 */
read: number, 
/**
 * New associations.
 */
new: number, 
/**
 * Changes of known ones.
 */
changed: number, 
/**
 * Those that say what is known.
 */
unchanged: number, 
/**
 * Left out by the officer.
 */
skipped: number, 
/**
 * Not settled.
 */
doubtful: number, 
/**
 * Cannot come in.
 */
refused: number, 
/**
 * Those that come in and say something that is not known: new and changed ones, and doubtful ones but for their
 * doubtful cells.
 */
entering: number, };

/**
 * What a row would bring.
 */
export type ImportRow = { 
/**
 * Its number, as a spreadsheet program shows it; the header is 1.
 */
row: number, 
/**
 * The name of the association.
 */
name: string, 
/**
 * What comes of it.
 */
verdict: ImportVerdict, 
/**
 * Known associations that it may be.
 */
twins: Array<Twin>, 
/**
 * What is wrong or doubtful.
 */
remarks: Array<ImportRemark>, 
/**
 * What it changes, by field.
 */
changes: Array<ImportChange>, };

/**
 * Which rows a preview shows.
 */
export type ImportShow = "all" | "new" | "changed" | "unchanged" | "skipped" | "doubtful" | "refused";

/**
 * What a file holds.
 */
export type ImportTable = { 
/**
 * The file's name, without its folder.
 */
name: string, 
/**
 * The sheet that was looked at; empty where sheets have no names.
 */
sheet: string, 
/**
 * All sheets, in their order.
 */
sheets: Array<string>, 
/**
 * Its columns, from the left.
 */
columns: Array<ImportColumn>, 
/**
 * What the file holds, in short: another once it was changed.
 */
fingerprint: string, };

/**
 * How many rows there are of each kind, each row being of one, and how many of them come in.
 */
export type ImportTally = { 
/**
 * All rows below the header.
 */
read: number, 
/**
 * New associations.
 */
new: number, 
/**
 * Changes of known ones.
 */
changed: number, 
/**
 * Those that say what is known.
 */
unchanged: number, 
/**
 * Left out by the officer.
 */
skipped: number, 
/**
 * Not settled.
 */
doubtful: number, 
/**
 * Cannot come in.
 */
refused: number, 
/**
 * Those that come in and say something that is not known: new and changed ones, and doubtful ones but for their
 * doubtful cells.
 */
entering: number, };

/**
 * What comes of a row.
 */
export type ImportVerdict = "new" | "changed" | "unchanged" | "skipped" | "doubtful" | "refused";

/**
 * An invitation, as it was when it was sent.
 */
export type Invitation = { 
/**
 * Which it is.
 */
id: InvitationId, 
/**
 * Of which association; none if it has been taken out of the register.
 */
association: AssociationId | null, 
/**
 * The association's name.
 */
name: string, 
/**
 * How it went.
 */
channel: Channel, 
/**
 * Where it went: an e-mail address, the lines of a letter, a telephone number.
 */
address: string, 
/**
 * Who is the contact on the day of the evening; empty if nobody is.
 */
contact: string, 
/**
 * As what: one of `people.role_kinds`; empty without a contact.
 */
role: string, 
/**
 * When it was sent.
 */
sent_on: Day, 
/**
 * What came back.
 */
answer: Answer, 
/**
 * When.
 */
answered_on: Day | null, };

/**
 * Which invitations.
 */
export type InvitationFilter = { 
/**
 * Any of these; all if empty.
 */
channels: Array<Channel>, 
/**
 * Any of these; all if empty.
 */
answers: Array<AnswerKind>, };

export type InvitationId = string & { readonly __id: "InvitationId" };

/**
 * A part of the invitations, and how long the whole is.
 */
export type InvitationPage = { 
/**
 * Rows of the whole list.
 */
count: number, 
/**
 * Rows before the first of these.
 */
offset: number, 
/**
 * The rows.
 */
rows: Array<Invitation>, };

/**
 * Invitations to send. Those who have one already get no other.
 */
export type Invite = { 
/**
 * To which evening.
 */
id: EveningId, 
/**
 * Whom.
 */
whom: Whom, 
/**
 * How; none: each by e-mail if it has an address, else by letter, else by telephone.
 */
channel: Channel | null, 
/**
 * When they were sent, as typed; today if empty. Not after the evening.
 */
on: string, };

/**
 * What became of the sending.
 */
export type Invited = { 
/**
 * Invitations that were sent now.
 */
sent: number, 
/**
 * Those who had one already.
 */
already: number, 
/**
 * Those who cannot be reached so.
 */
unreached: number, 
/**
 * Whom the evening's invitations reach now.
 */
reach: Reach, };

/**
 * An item and how it stands.
 */
export type Item = { 
/**
 * What the model says.
 */
criterion: Criterion, 
/**
 * How it stands.
 */
state: State, };

/**
 * What was said and decided of one item; what is left out stays.
 */
export type ItemMemo = { 
/**
 * Of which item of the evening's agenda.
 */
id: AgendaItemId, 
/**
 * What was said.
 */
memo?: string, 
/**
 * What was decided.
 */
decision?: string, };

/**
 * A draft to keep, in the place of an earlier one of the same field.
 */
export type KeepDraft = { 
/**
 * Whose field it is.
 */
record: string, 
/**
 * The field.
 */
field: string, 
/**
 * What was typed: as much as the longest field takes.
 */
text: string, };

/**
 * Where the window stands now.
 */
export type KeepPlace = { 
/**
 * At most 500 characters.
 */
place: string, };

/**
 * The three kinds of the checklist on paper.
 */
export type Kind = "full" | "summary" | "blank";

/**
 * A language of the program. Finnish unless chosen otherwise.
 */
export type Lang = "fi" | "sv" | "en";

/**
 * The official languages of a place, the majority's first (Government decree under the Language Act).
 */
export type Languages = "fi" | "fi-sv" | "sv-fi" | "sv";

/**
 * A part of a list: what is open first, the most urgent first, then what was settled, the last first.
 */
export type ListActions = { 
/**
 * Which.
 */
filter: ActionFilter, 
/**
 * Rows before the first one.
 */
offset: number, 
/**
 * Rows at most; at most 500.
 */
limit: number, };

/**
 * A part of a list.
 */
export type ListAssociations = { 
/**
 * Which.
 */
filter: AssociationFilter, 
/**
 * In what order.
 */
order: AssociationOrder, 
/**
 * Rows before the first one.
 */
offset: number, 
/**
 * Rows at most; at most 500.
 */
limit: number, };

/**
 * A part of the attendance of an evening, by name; groups come last.
 */
export type ListAttendance = { 
/**
 * Of which evening.
 */
id: EveningId, 
/**
 * Rows before the first one.
 */
offset: number, 
/**
 * Rows at most; at most 500.
 */
limit: number, };

/**
 * A part of the log.
 */
export type ListContacts = { 
/**
 * With whom; none: with everybody.
 */
association: AssociationId | null, 
/**
 * Which.
 */
filter: ContactFilter, 
/**
 * Rows before the first one.
 */
offset: number, 
/**
 * Rows at most; at most 500.
 */
limit: number, };

/**
 * A part of a list, the last evening first.
 */
export type ListEvenings = { 
/**
 * Which.
 */
filter: EveningFilter, 
/**
 * Rows before the first one.
 */
offset: number, 
/**
 * Rows at most; at most 500.
 */
limit: number, };

/**
 * A part of an evening's invitations, by name.
 */
export type ListInvitations = { 
/**
 * Of which evening.
 */
id: EveningId, 
/**
 * Which.
 */
filter: InvitationFilter, 
/**
 * Rows before the first one.
 */
offset: number, 
/**
 * Rows at most; at most 500.
 */
limit: number, };

/**
 * A part of a list, in Finnish order of family names.
 */
export type ListPeople = { 
/**
 * Which.
 */
filter: PeopleFilter, 
/**
 * Rows before the first one.
 */
offset: number, 
/**
 * Rows at most; at most 500.
 */
limit: number, };

/**
 * Whom to write to.
 */
export type MailAssociations = { 
/**
 * Which associations.
 */
filter: AssociationFilter, 
/**
 * Of those, only these; all if empty.
 */
ids: Array<AssociationId>, 
/**
 * What stands between the addresses of a text.
 */
separator: MailSeparator, };

/**
 * The addresses of one mail.
 */
export type MailBatch = { 
/**
 * Opens a mail with them as blind copies (RFC 6068); at most 2,000 characters.
 */
mailto: string, 
/**
 * The same addresses to paste.
 */
text: string, 
/**
 * How many.
 */
count: number, };

/**
 * What stands between two addresses where they are pasted.
 */
export type MailSeparator = "semicolon" | "comma";

/**
 * Addresses to write to, and associations that cannot be reached so.
 */
export type Mailing = { 
/**
 * How many addresses in all.
 */
addresses: number, 
/**
 * The addresses, divided; those of one batch go into the same mail, as blind copies.
 */
batches: Array<MailBatch>, 
/**
 * The associations without any address.
 */
missing: Array<Unreached>, };

/**
 * Everything that the window remembers.
 */
export type Memory = { 
/**
 * The language that was chosen; none until then.
 */
lang: Lang | null, 
/**
 * The look that was chosen.
 */
theme: Theme, 
/**
 * Where the window was left, as it wrote it down; empty at first.
 */
place: string, 
/**
 * What was typed and not saved, in the order of record and field.
 */
drafts: Array<Draft>, 
/**
 * The last backup that was made, if any was.
 */
backup: Backup | null, };

/**
 * One who comes.
 */
export type NewMember = { 
/**
 * Who it is.
 */
who: Who, 
/**
 * One of `people.role_kinds`.
 */
kind: string, 
/**
 * In its own words; may be empty.
 */
title: string, };

/**
 * The input of a command that takes none: `null` or `{}`.
 */
export type Nothing = null;

/**
 * The people of one association, or of the own organisation.
 */
export type OfBoard = { 
/**
 * Which one; none: the own organisation.
 */
association: AssociationId | null, };

/**
 * A record whose history is asked for.
 */
export type OfRecord = { 
/**
 * Its id.
 */
owner: string, };

/**
 * A liaison officer.
 */
export type Officer = { 
/**
 * Who it is.
 */
id: OfficerId, 
/**
 * First day in the office.
 */
since: Day, 
/**
 * Last day; none for the present officer.
 */
until: Day | null, 
/**
 * Never empty.
 */
name: string, 
/**
 * The post held beside this one, or this one's title. May be empty.
 */
title: string, 
/**
 * May be empty.
 */
email: string, 
/**
 * May be empty.
 */
phone: string, };

export type OfficerId = string & { readonly __id: "OfficerId" };

/**
 * What a step of the journal did.
 */
export type Op = "settings-begin" | "settings-organisation" | "settings-officer" | "settings-residents" | "settings-thresholds" | "checklist-open" | "checklist-decide" | "checklist-describe" | "checklist-close" | "associations-add" | "associations-change" | "associations-change-many" | "associations-confirm" | "associations-set-status" | "associations-remove" | "people-add" | "people-change" | "people-remove" | "people-give-role" | "people-change-role" | "people-remove-role" | "people-end-role" | "people-change-board" | "contacts-add" | "contacts-change" | "contacts-remove" | "evenings-add" | "evenings-change" | "evenings-plan" | "evenings-hold" | "evenings-cancel" | "evenings-remove" | "evenings-set-agenda" | "evenings-set-participants" | "evenings-invite" | "evenings-withdraw" | "evenings-answer" | "evenings-attend" | "evenings-absent" | "evenings-set-present" | "evenings-write-memo" | "evenings-set-memo-out" | "actions-add" | "actions-change" | "actions-set-status" | "actions-remove" | "imports-associations" | "demo";

/**
 * A file to look into.
 */
export type OpenTable = { 
/**
 * The file.
 */
path: string, 
/**
 * The sheet; the first with anything on it if it is not said.
 */
sheet?: string, };

/**
 * The own organisation.
 */
export type Organisation = { 
/**
 * Which kind it is.
 */
kind: OrganisationKind, 
/**
 * Statistics Finland's code: three digits for a municipality, two for the others.
 */
code: string, 
/**
 * Its name.
 */
name: Trilingual, 
/**
 * Its official languages (Language Act 423/2003).
 */
languages: Languages, 
/**
 * Y-tunnus, if known.
 */
business_id: BusinessId | null, };

/**
 * The three kinds of organisation that have a liaison officer.
 */
export type OrganisationKind = "municipality" | "county" | "region";

/**
 * A principle and its items.
 */
export type Part = { 
/**
 * The principle.
 */
principle: Principle, 
/**
 * Its criteria together; roll-ups are not counted again.
 */
tally: Tally, 
/**
 * Its items in printing order.
 */
items: Array<Item>, };

/**
 * Somebody of the own organisation at an evening.
 */
export type Participant = { 
/**
 * Which entry it is.
 */
id: ParticipantId, 
/**
 * Who it is; none for somebody who is not, or no longer, in the record.
 */
person: PersonId | null, 
/**
 * The name, as it was when it was written down.
 */
name: string, 
/**
 * Post, or task at the evening; may be empty.
 */
task: string, 
/**
 * Whether they were there.
 */
present: boolean, };

export type ParticipantId = string & { readonly __id: "ParticipantId" };

/**
 * Which people.
 */
export type PeopleFilter = { 
/**
 * Words that stand in names, address or number.
 */
words: string, 
/**
 * Those who have one of these roles today; all if empty.
 */
kinds: Array<string>, 
/**
 * Those who have no role today.
 */
without_role: boolean, };

/**
 * A part of a list, and how long the whole is.
 */
export type PeoplePage = { 
/**
 * Rows of the whole list.
 */
count: number, 
/**
 * Rows before the first of these.
 */
offset: number, 
/**
 * The rows.
 */
rows: Array<PersonLine>, };

/**
 * A person.
 */
export type Person = { 
/**
 * Who it is.
 */
id: PersonId, 
/**
 * Both names, the given one first.
 */
name: string, 
/**
 * Every role, those without an end first, then the last first.
 */
roles: Array<Role>, 
/**
 * One of the two names is there.
 */
given_name: string, 
/**
 * Lists are in its order.
 */
family_name: string, 
/**
 * May be empty.
 */
email: string, 
/**
 * May be empty.
 */
phone: string, 
/**
 * Why this may be kept, if somebody has thought of it.
 */
basis: Basis | null, 
/**
 * Where it comes from: the person, the association, a register.
 */
source: string, 
/**
 * When somebody last said that it is right, ISO 8601; in any form on the way in.
 */
confirmed_on: string, 
/**
 * The officer's note.
 */
note: string, };

/**
 * What is known of a person. As typed on the way in, in one form on the way out; empty where nothing is known.
 */
export type PersonDetails = { 
/**
 * One of the two names is there.
 */
given_name: string, 
/**
 * Lists are in its order.
 */
family_name: string, 
/**
 * May be empty.
 */
email: string, 
/**
 * May be empty.
 */
phone: string, 
/**
 * Why this may be kept, if somebody has thought of it.
 */
basis: Basis | null, 
/**
 * Where it comes from: the person, the association, a register.
 */
source: string, 
/**
 * When somebody last said that it is right, ISO 8601; in any form on the way in.
 */
confirmed_on: string, 
/**
 * The officer's note.
 */
note: string, };

/**
 * Fields of a person to change; those that are left out stay, and null empties one.
 */
export type PersonFields = { [F in keyof PersonDetails]?: PersonDetails[F] | null };

export type PersonId = string & { readonly __id: "PersonId" };

/**
 * A person in a list.
 */
export type PersonLine = { 
/**
 * Who it is.
 */
id: PersonId, 
/**
 * Both names, the family name first.
 */
listed_as: string, 
/**
 * May be empty.
 */
email: string, 
/**
 * May be empty.
 */
phone: string, 
/**
 * What the person is today.
 */
roles: Array<Role>, };

/**
 * A place that can be the own organisation.
 */
export type Place = { 
/**
 * Statistics Finland's code.
 */
code: string, 
/**
 * Its name. Municipalities have no English names: theirs is the name in the first official language.
 */
name: Trilingual, 
/**
 * Its official languages.
 */
languages: Languages, };

/**
 * All places, each kind in the order of its codes.
 */
export type Places = { 
/**
 * 308 municipalities.
 */
municipalities: Array<Place>, 
/**
 * 21 wellbeing services counties.
 */
counties: Array<Place>, 
/**
 * 19 regions.
 */
regions: Array<Place>, };

/**
 * How many were at an evening.
 */
export type Presence = { 
/**
 * Associations.
 */
associations: number, 
/**
 * Of those, the ones that had no invitation.
 */
walk_ins: number, 
/**
 * People of associations.
 */
association_people: number, 
/**
 * People of no association.
 */
group_people: number, 
/**
 * People of the own organisation.
 */
own_people: number, 
/**
 * All of them.
 */
people: number, };

/**
 * A part of the rows that an import would bring.
 */
export type PreviewImport = { 
/**
 * The file.
 */
path: string, 
/**
 * The sheet, as `imports.open` named it.
 */
sheet: string, 
/**
 * What each column holds, from the left; nothing for one that is left out.
 */
fields: Array<ImportField | null>, 
/**
 * What the officer has decided of doubtful rows.
 */
settled: Array<Settled>, 
/**
 * The file's, as `imports.open` said it.
 */
fingerprint: string, 
/**
 * Which rows.
 */
show: ImportShow, 
/**
 * Rows of that kind before the first one.
 */
offset: number, 
/**
 * Rows at most; at most 500.
 */
limit: number, };

/**
 * A principle, or the conditions that run through all of them (number 0).
 */
export type Principle = { 
/**
 * 0 to 7.
 */
id: number, 
/**
 * In full, as a heading.
 */
title: Trilingual, 
/**
 * In a word or two.
 */
short: Trilingual, };

/**
 * A paper to print.
 */
export type PrintChecklist = { 
/**
 * The year.
 */
year: number, 
/**
 * What to print.
 */
kind: Kind, 
/**
 * The language of the paper.
 */
lang: Lang, 
/**
 * The file to write; what is there is replaced.
 */
path: string, };

/**
 * A contact list to print.
 */
export type PrintContacts = { 
/**
 * Which associations.
 */
filter: AssociationFilter, 
/**
 * Of those, only these; all if empty.
 */
ids: Array<AssociationId>, 
/**
 * For whom.
 */
kind: ContactListKind, 
/**
 * The language of the paper.
 */
lang: Lang, 
/**
 * The file to write; what is there is replaced.
 */
path: string, };

/**
 * What was printed.
 */
export type Printed = { 
/**
 * How many pages.
 */
pages: number, 
/**
 * How many bytes.
 */
bytes: number, 
/**
 * Letters that no font of the paper has, and that a sign stands for.
 */
replaced: Array<Replaced>, };

/**
 * What went wrong, where, and with what.
 */
export type Problem = { 
/**
 * Which problem.
 */
code: Code, 
/**
 * The field of the input that it concerns, as a path (`due`, `residents.0.year`).
 */
field: string | null, 
/**
 * What the sentence needs.
 */
args: { [key in string]: Arg }, };

/**
 * Whom the invitations of an evening reach, and what came back.
 */
export type Reach = { 
/**
 * Associations that were at work when the invitations were sent.
 */
active: number, 
/**
 * Of those, how many were invited.
 */
invited: number, 
/**
 * Invited although they were not at work.
 */
others: number, 
/**
 * The first hundred of those that were at work and not invited, by name.
 */
missing: Array<Uninvited>, 
/**
 * What was sent how and when, first to last.
 */
sendings: Array<Sending>, 
/**
 * What came back.
 */
answers: Answers, };

/**
 * A year's residents to record; none takes the year away.
 */
export type RecordResidents = { 
/**
 * The year.
 */
year: number, 
/**
 * How many, or none.
 */
count: number | null, };

/**
 * A letter that could not be printed.
 */
export type Replaced = { 
/**
 * The letter.
 */
letter: string, 
/**
 * How often.
 */
times: number, 
/**
 * Where it first stands.
 */
near: string, };

/**
 * A remark in the report of an import.
 */
export type ReportedCell = { 
/**
 * The row's number, as a spreadsheet program shows it.
 */
row: number, 
/**
 * The header of the column, or its letter where it has none; empty where the row as a whole is meant.
 */
column: string, 
/**
 * What came of the row.
 */
verdict: ImportVerdict, 
/**
 * What is wrong or doubtful.
 */
code: Code, 
/**
 * What its sentence needs.
 */
args: { [key in string]: Arg }, 
/**
 * The cell, word for word, up to 500 characters.
 */
value: string, };

/**
 * How many lived there at the end of a year.
 */
export type Residents = { 
/**
 * The year.
 */
year: number, 
/**
 * How many.
 */
count: number, };

/**
 * Who sees to it.
 */
export type Responsible = "nobody" | "officer" | { "named": string };

/**
 * A role.
 */
export type Role = { 
/**
 * Which it is.
 */
id: RoleId, 
/**
 * The association's name; empty in the own organisation.
 */
association_name: string, 
/**
 * Whether the person has it today, first and last day included.
 */
current: boolean, 
/**
 * Who.
 */
person: PersonId, 
/**
 * In which association; none: in the own organisation.
 */
association: AssociationId | null, 
/**
 * One of `people.role_kinds`.
 */
kind: string, 
/**
 * The role in its own words; may be empty.
 */
title: string, 
/**
 * First day, if known.
 */
since: Day | null, 
/**
 * Last day, if known.
 */
until: Day | null, };

/**
 * Fields of a role to change; those that are left out stay, and null empties one.
 */
export type RoleFields = { kind?: string; title?: string | null; since?: string | null; until?: string | null };

export type RoleId = string & { readonly __id: "RoleId" };

/**
 * A computed item.
 */
export type Rollup = { 
/**
 * What follows from its items.
 */
status: Status, 
/**
 * Its items.
 */
tally: Tally, };

/**
 * Invitations of one day and channel.
 */
export type Sending = { 
/**
 * How.
 */
channel: Channel, 
/**
 * When.
 */
on: Day, 
/**
 * How many.
 */
count: number, };

/**
 * An action was done or dropped, or is to be done after all.
 */
export type SetActionStatus = { 
/**
 * Which one.
 */
id: ActionId, 
/**
 * How it stands now.
 */
status: ActionStatus, 
/**
 * Since when, as typed; since today if empty.
 */
on: string, };

/**
 * The whole agenda of an evening, in its order. An item that is not in it goes.
 */
export type SetAgenda = { 
/**
 * Of which evening.
 */
id: EveningId, 
/**
 * The items; at most a hundred.
 */
items: Array<TypedItem>, };

/**
 * A change of status.
 */
export type SetAssociationStatus = { 
/**
 * Which ones.
 */
ids: Array<AssociationId>, 
/**
 * How they stand now.
 */
status: AssociationStatus, 
/**
 * Since when, as typed; since today if empty.
 */
on: string, };

/**
 * An evening was held or cancelled, or is to be held after all.
 */
export type SetEveningStatus = { 
/**
 * Which one.
 */
id: EveningId, 
/**
 * What has become of it.
 */
state: EveningState, };

/**
 * The memo went out to those who were there.
 */
export type SetMemoOut = { 
/**
 * Of which evening.
 */
id: EveningId, 
/**
 * When, as typed; today if empty. None: it has not gone out after all.
 */
on: string | null, };

/**
 * All of the own organisation who take part, in their order. One who is not among them goes.
 */
export type SetParticipants = { 
/**
 * In which evening.
 */
id: EveningId, 
/**
 * Who they are; at most a hundred.
 */
participants: Array<TypedParticipant>, };

/**
 * Whether somebody of the own organisation, who was to come, was there.
 */
export type SetPresent = { 
/**
 * Who, among the participants of the evening.
 */
id: ParticipantId, 
/**
 * Whether they were there.
 */
present: boolean, };

/**
 * Everything that is set.
 */
export type Settings = { 
/**
 * None until it has been chosen.
 */
organisation: Organisation | null, 
/**
 * The present officer.
 */
officer: Officer | null, 
/**
 * The officers before, last first.
 */
former_officers: Array<Officer>, 
/**
 * Residents by year, last first.
 */
residents: Array<Residents>, 
/**
 * The organisation's own, or the model's where none were set.
 */
thresholds: Thresholds, };

/**
 * A decision of the officer. A row may have two: of its cells, and of whom it means.
 */
export type Settled = { 
/**
 * The row, as the preview numbers it.
 */
row: number, 
/**
 * What becomes of it.
 */
as: Decision, };

/**
 * A year's assessment.
 */
export type Sheet = { 
/**
 * The year.
 */
year: number, 
/**
 * When it was started.
 */
opened_on: Day, 
/**
 * When it was closed; none while it is under way.
 */
closed_on: Day | null, 
/**
 * Whose it is, if the organisation has been chosen.
 */
organisation: Organisation | null, 
/**
 * Who made it, if an officer has been named.
 */
officer: Officer | null, 
/**
 * The conditions and the seven principles.
 */
parts: Array<Part>, 
/**
 * All criteria together: for "46 of 52 decided", never a grade.
 */
tally: Tally, };

/**
 * How an item stands.
 */
export type State = { "kind": "rated" } & Entry | { "kind": "computed" } & Rollup | { "kind": "shown" };

/**
 * What the officer decided of a criterion.
 */
export type Status = "met" | "partly" | "not_met" | "not_assessed" | "not_applicable";

/**
 * How strongly the model asks for an item.
 */
export type Strength = "must" | "should" | "may";

/**
 * A tag that associations have.
 */
export type TagInUse = { 
/**
 * As it is written.
 */
tag: string, 
/**
 * How many associations have it.
 */
associations: number, };

/**
 * How many of the items that concern us are met.
 */
export type Tally = { 
/**
 * Met.
 */
met: number, 
/**
 * Partly met.
 */
partly: number, 
/**
 * Not met.
 */
not_met: number, 
/**
 * Not yet assessed.
 */
open: number, 
/**
 * Left out, because they do not concern us.
 */
not_applicable: number, };

/**
 * A file to write.
 */
export type Target = { 
/**
 * Its path.
 */
path: string, };

/**
 * Which look the window has.
 */
export type Theme = "system" | "light" | "dark";

/**
 * The bounds that the model leaves to the organisation, with the model's own values as a start.
 */
export type Thresholds = { 
/**
 * Fewest association evenings a year (criterion 3.3: two). 1–12.
 */
evenings_per_year: number, 
/**
 * Months after which an association's details ask to be confirmed. 1–60.
 */
confirmed_within_months: number, 
/**
 * Months within which a statutory body must have met to count as active (1.1). 1–60.
 */
body_met_within_months: number, 
/**
 * Most members of an association that counts as small (5.2). 1–10,000.
 */
small_association_members: number, };

/**
 * A text of a data file, in all three languages: a criterion, the name of a municipality.
 */
export type Trilingual = { 
/**
 * In Finnish
 */
fi: string, 
/**
 * In Swedish
 */
sv: string, 
/**
 * In English
 */
en: string, };

/**
 * What can be undone and redone now.
 */
export type Turns = { 
/**
 * The step that undo would take back.
 */
undo: Undoable | null, 
/**
 * The step that redo would do again.
 */
redo: Undoable | null, };

/**
 * One that may be the same.
 */
export type Twin = { 
/**
 * Which it is.
 */
id: AssociationId, 
/**
 * Its name.
 */
name: string, 
/**
 * The code of its municipality.
 */
municipality: string, 
/**
 * Why it may be the same, the surest first.
 */
by: Array<TwinBy>, };

/**
 * What two associations have in common.
 */
export type TwinBy = "register_number" | "business_id" | "name";

/**
 * What was typed into a search field.
 */
export type Typed = { 
/**
 * The words.
 */
text: string, };

/**
 * An item as typed.
 */
export type TypedItem = { 
/**
 * Which it is; none if it is new.
 */
id: AgendaItemId | null, 
/**
 * What it is about.
 */
theme: AgendaTheme, 
/**
 * That in its own words; dropped where the theme is one of the model's.
 */
own_theme: string, 
/**
 * What it is called. Must say something.
 */
title: string, 
/**
 * When it begins, as an evening does; may be empty.
 */
starts_at: string, 
/**
 * Who presents it; may be empty.
 */
presenter: string, };

/**
 * A participant as typed.
 */
export type TypedParticipant = { 
/**
 * Which entry it is; none if it is new.
 */
id: ParticipantId | null, 
/**
 * Somebody in the record.
 */
person: PersonId | null, 
/**
 * The name; that in the record if empty. One of the two is there.
 */
name: string, 
/**
 * Post, or task at the evening; may be empty.
 */
task: string, };

/**
 * A step by name, to be undone or redone.
 */
export type Undoable = { 
/**
 * What it did.
 */
op: Op, 
/**
 * When, in UTC (RFC 3339).
 */
at: string, };

/**
 * An association that was at work and got no invitation.
 */
export type Uninvited = { 
/**
 * Which it is; none if it has been taken out of the register.
 */
association: AssociationId | null, 
/**
 * Its name at that time.
 */
name: string, };

/**
 * An association without an address.
 */
export type Unreached = { 
/**
 * Which it is.
 */
id: AssociationId, 
/**
 * Its name.
 */
name: string, 
/**
 * Who is its contact person today, or else its chair; may be empty.
 */
contact: string, 
/**
 * Its number, or else that person's; may be empty.
 */
phone: string, };

/**
 * What the look found.
 */
export type Verified = { 
/**
 * Whether nothing was found wrong.
 */
sound: boolean, 
/**
 * The store's version: how many migrations it has seen.
 */
version: number, 
/**
 * The faults, at most a hundred.
 */
faults: Array<Fault>, };

/**
 * Somebody who is known already, or is not.
 */
export type Who = { "known": PersonId } | { "new": PersonDetails };

/**
 * Whom to invite.
 */
export type Whom = "all_active" | { "filter": AssociationFilter } | { "picked": Array<AssociationId> };

/**
 * Parts of the memo of an evening; those that are left out stay.
 */
export type WriteMemo = { 
/**
 * Of which evening.
 */
id: EveningId, 
/**
 * What was said in general.
 */
memo?: string, 
/**
 * What was said and decided of items.
 */
items: Array<ItemMemo>, };

/** Every command, its input and its output. */
export type Commands = {
  "settings.get": { input: Nothing; output: Settings };
  "settings.places": { input: Nothing; output: Places };
  "settings.begin": { input: Begin; output: Done<Settings> };
  "settings.choose_organisation": { input: ChooseOrganisation; output: Done<Settings> };
  "settings.describe_officer": { input: DescribeOfficer; output: Done<Settings> };
  "settings.hand_over": { input: HandOver; output: Done<Settings> };
  "settings.record_residents": { input: RecordResidents; output: Done<Settings> };
  "settings.set_thresholds": { input: Thresholds; output: Done<Settings> };
  "checklist.years": { input: Nothing; output: Array<AssessmentYear> };
  "checklist.get": { input: ByYear; output: Sheet };
  "checklist.open": { input: ByYear; output: Done<Sheet> };
  "checklist.decide": { input: Decide; output: Done<Item> };
  "checklist.describe": { input: Describe; output: Done<Item> };
  "checklist.close": { input: ByYear; output: Done<Sheet> };
  "checklist.compare": { input: Compare; output: Array<Difference> };
  "associations.add": { input: AssociationDetails; output: Done<Association> };
  "associations.change": { input: ChangeAssociation; output: Done<Association> };
  "associations.change_many": { input: ChangeAssociations; output: Done<Changed> };
  "associations.confirm": { input: ConfirmAssociations; output: Done<Changed> };
  "associations.set_status": { input: SetAssociationStatus; output: Done<Changed> };
  "associations.remove": { input: ByAssociation; output: Done<Nothing> };
  "associations.get": { input: ByAssociation; output: Association };
  "associations.list": { input: ListAssociations; output: AssociationPage };
  "associations.tags": { input: Nothing; output: Array<TagInUse> };
  "associations.twins": { input: FindTwins; output: Array<Twin> };
  "associations.mailing": { input: MailAssociations; output: Mailing };
  "people.add": { input: PersonDetails; output: Done<Person> };
  "people.change": { input: ChangePerson; output: Done<Person> };
  "people.remove": { input: ByPerson; output: Done<Nothing> };
  "people.get": { input: ByPerson; output: Person };
  "people.list": { input: ListPeople; output: PeoplePage };
  "people.role_kinds": { input: Nothing; output: Array<string> };
  "people.board": { input: OfBoard; output: Array<BoardMember> };
  "people.give_role": { input: GiveRole; output: Done<Role> };
  "people.change_role": { input: ChangeRole; output: Done<Role> };
  "people.remove_role": { input: ByRole; output: Done<Nothing> };
  "people.end_role": { input: EndRole; output: Done<Role> };
  "people.change_board": { input: ChangeBoard; output: Done<Array<BoardMember>> };
  "contacts.add": { input: AddContact; output: Done<Contact> };
  "contacts.change": { input: ChangeContact; output: Done<Contact> };
  "contacts.remove": { input: ByContact; output: Done<Nothing> };
  "contacts.get": { input: ByContact; output: Contact };
  "contacts.list": { input: ListContacts; output: ContactPage };
  "evenings.add": { input: EveningDetails; output: Done<Evening> };
  "evenings.change": { input: ChangeEvening; output: Done<Evening> };
  "evenings.set_status": { input: SetEveningStatus; output: Done<Evening> };
  "evenings.set_agenda": { input: SetAgenda; output: Done<Evening> };
  "evenings.set_participants": { input: SetParticipants; output: Done<Evening> };
  "evenings.remove": { input: ByEvening; output: Done<Nothing> };
  "evenings.get": { input: ByEvening; output: Evening };
  "evenings.list": { input: ListEvenings; output: EveningPage };
  "evenings.year": { input: ByYear; output: EveningYear };
  "evenings.invite": { input: Invite; output: Done<Invited> };
  "evenings.withdraw": { input: ByInvitation; output: Done<Reach> };
  "evenings.answer": { input: AnswerInvitation; output: Done<Invitation> };
  "evenings.reach": { input: ByEvening; output: Reach };
  "evenings.invitations": { input: ListInvitations; output: InvitationPage };
  "evenings.attend": { input: Attend; output: Done<Presence> };
  "evenings.absent": { input: ByAttendance; output: Done<Presence> };
  "evenings.set_present": { input: SetPresent; output: Done<Presence> };
  "evenings.attendance": { input: ListAttendance; output: AttendancePage };
  "evenings.write_memo": { input: WriteMemo; output: Done<Evening> };
  "evenings.set_memo_out": { input: SetMemoOut; output: Done<Evening> };
  "actions.add": { input: AddAction; output: Done<Action> };
  "actions.change": { input: ChangeAction; output: Done<Action> };
  "actions.set_status": { input: SetActionStatus; output: Done<Action> };
  "actions.remove": { input: ByAction; output: Done<Nothing> };
  "actions.get": { input: ByAction; output: Action };
  "actions.list": { input: ListActions; output: ActionPage };
  "memory.get": { input: Nothing; output: Memory };
  "memory.choose_language": { input: ChooseLanguage; output: Nothing };
  "memory.choose_theme": { input: ChooseTheme; output: Nothing };
  "memory.keep_place": { input: KeepPlace; output: Nothing };
  "memory.keep_draft": { input: KeepDraft; output: Nothing };
  "memory.drop_draft": { input: DropDraft; output: Nothing };
  "reports.checklist": { input: PrintChecklist; output: Printed };
  "reports.contacts": { input: PrintContacts; output: Printed };
  "imports.open": { input: OpenTable; output: ImportTable };
  "imports.preview": { input: PreviewImport; output: ImportPreview };
  "imports.check": { input: ImportFile; output: ImportReport };
  "imports.run": { input: ImportFile; output: Done<ImportReport> };
  "exports.associations": { input: ExportAssociations; output: Exported };
  "exports.calendar": { input: ExportCalendar; output: ExportedCalendar };
  "journal.turns": { input: Nothing; output: Turns };
  "journal.undo": { input: Nothing; output: Done<Undoable> };
  "journal.redo": { input: Nothing; output: Done<Undoable> };
  "journal.history": { input: OfRecord; output: Array<History> };
  "search.find": { input: Typed; output: Array<Hit> };
  "store.fill_with_sample": { input: FillWithSample | null; output: Done<Sheet> };
  "store.backup": { input: Target; output: Nothing };
  "store.verify": { input: Nothing; output: Verified };
};
