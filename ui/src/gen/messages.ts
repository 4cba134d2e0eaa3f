// Written by `npm run words` from the Fluent files. Do not change by hand.

/** What each variable of a message is, for those that have some. */
export const variables = {
  "associations-added": { "name": "text" },
  "associations-business-id-is": { "number": "text" },
  "associations-confirmed": { "date": "date" },
  "associations-confirmed-now": { "name": "text" },
  "associations-count": { "count": "number" },
  "associations-filter-drop": { "name": "text" },
  "associations-many-done": { "count": "number" },
  "associations-members-counted": { "date": "date" },
  "associations-pick-all": { "count": "number" },
  "associations-picked": { "count": "number" },
  "associations-register-number-is": { "number": "text" },
  "associations-removed": { "name": "text" },
  "associations-tag-of": { "count": "number" },
  "associations-twins": { "count": "number" },
  "checklist-assessment": { "year": "year" },
  "checklist-close-question": { "year": "year" },
  "checklist-close-undecided": { "count": "number" },
  "checklist-compare": { "year": "year" },
  "checklist-criterion": { "criterion": "text" },
  "checklist-decided": { "all": "number", "decided": "number" },
  "checklist-decided-on": { "date": "date" },
  "checklist-due-by": { "date": "date" },
  "checklist-item": { "criterion": "text" },
  "checklist-mark-decision": { "status": "text" },
  "checklist-mark-proposal": { "status": "text" },
  "checklist-mark-view": { "status": "text" },
  "checklist-page-before": { "before": "year" },
  "checklist-page-closed": { "year": "year" },
  "checklist-page-compare": { "before": "year", "year": "year" },
  "checklist-page-empty": { "year": "year" },
  "checklist-page-frozen": { "date": "date" },
  "checklist-page-paper": { "year": "year" },
  "checklist-page-paper-saved": { "path": "text" },
  "checklist-page-paper-unopened": { "path": "text" },
  "checklist-page-proves": { "text": "text" },
  "checklist-page-replaced": { "letter": "text", "text": "text" },
  "checklist-page-start": { "year": "year" },
  "checklist-page-started": { "year": "year" },
  "checklist-page-waiting": { "status": "text" },
  "checklist-page-year-new": { "year": "year" },
  "checklist-place": { "all": "number", "place": "number" },
  "checklist-principle": { "number": "text" },
  "checklist-rollup-of": { "all": "number", "met": "number" },
  "checklist-state-closed": { "date": "date" },
  "checklist-tally": { "all": "number", "met": "number" },
  "checklist-tally-head": { "all": "number", "met": "number" },
  "checklist-tally-met": { "count": "number" },
  "checklist-tally-not-applicable": { "count": "number" },
  "checklist-tally-not-assessed": { "count": "number" },
  "checklist-tally-not-met": { "count": "number" },
  "checklist-tally-partly": { "count": "number" },
  "checklist-tally-undecided": { "count": "number" },
  "checklist-title": { "year": "year" },
  "closed-io-failed.now": { "reason": "text" },
  "common-days": { "count": "number" },
  "common-fact": { "label": "text", "value": "text" },
  "common-months": { "count": "number" },
  "common-more": { "count": "number" },
  "common-overdue-days": { "count": "number" },
  "contact-list-any-of": { "label": "text", "names": "text" },
  "contact-list-words": { "words": "text" },
  "contacts-added": { "name": "text" },
  "contacts-back-on": { "date": "date" },
  "contacts-done": { "date": "date" },
  "contacts-late": { "date": "date", "late": "text" },
  "exports-page-addresses": { "count": "number" },
  "exports-page-batch": { "all": "number", "count": "number", "number": "number" },
  "exports-page-copy-batch": { "number": "number" },
  "exports-page-missing": { "count": "number" },
  "exports-page-open-batch": { "number": "number" },
  "exports-page-saved": { "count": "number", "path": "text" },
  "exports-page-title": { "count": "number" },
  "frame-associations": { "count": "number" },
  "frame-backup": { "when": "text" },
  "frame-found": { "count": "number" },
  "frame-history-before": { "value": "text" },
  "frame-history-step": { "when": "text", "who": "text" },
  "frame-title": { "page": "text" },
  "frame-today": { "time": "text" },
  "frame-yesterday": { "time": "text" },
  "imports-page-as-read-is": { "value": "text" },
  "imports-page-columns-count": { "count": "number" },
  "imports-page-done": { "file": "text" },
  "imports-page-holds-of": { "column": "text" },
  "imports-page-imported": { "file": "text" },
  "imports-page-known": { "name": "text" },
  "imports-page-maybe": { "name": "text" },
  "imports-page-no-header": { "column": "text" },
  "imports-page-quoted": { "value": "text" },
  "imports-page-remark": { "column": "text", "reason": "text", "value": "text" },
  "imports-page-remark-empty": { "column": "text", "reason": "text" },
  "imports-page-row": { "row": "number" },
  "imports-page-rows-count": { "all": "number", "count": "number" },
  "imports-page-run": { "count": "number" },
  "imports-page-settled": { "count": "number" },
  "imports-page-show-changed": { "count": "number" },
  "imports-page-show-doubtful": { "count": "number" },
  "imports-page-show-new": { "count": "number" },
  "imports-page-show-refused": { "count": "number" },
  "imports-page-show-skipped": { "count": "number" },
  "imports-page-show-unchanged": { "count": "number" },
  "imports-page-taken": { "all": "number", "count": "number" },
  "imports-page-twice": { "column": "text" },
  "op-redo": { "op": "text" },
  "op-redoing": { "op": "text" },
  "op-redone": { "op": "text" },
  "op-undo": { "op": "text" },
  "op-undoing": { "op": "text" },
  "op-undone": { "op": "text" },
  "paper-ask-confirm": { "year": "year" },
  "paper-ask-due": { "criterion": "text", "text": "text" },
  "paper-ask-must": { "criterion": "text", "text": "text" },
  "paper-ask-partly": { "criterion": "text", "text": "text" },
  "paper-ask-responsible": { "criterion": "text", "text": "text" },
  "paper-ask-statutory": { "criterion": "text", "text": "text" },
  "paper-ask-statutory-partly": { "criterion": "text", "text": "text" },
  "paper-blank-document": { "organisation": "text", "year": "year" },
  "paper-blank-file": { "year": "year" },
  "paper-blank-return-to": { "name": "text" },
  "paper-blank-title": { "year": "year" },
  "paper-change": { "after": "text", "before": "text", "criterion": "text", "text": "text" },
  "paper-change-words": { "after": "text", "before": "text" },
  "paper-changes": { "previous": "year" },
  "paper-changes-better": { "count": "number" },
  "paper-changes-no-previous": { "previous": "year" },
  "paper-changes-none": { "previous": "year" },
  "paper-changes-not-yet": { "previous": "year" },
  "paper-changes-worse": { "count": "number" },
  "paper-column-previous": { "previous": "year" },
  "paper-differs": { "status": "text" },
  "paper-due": { "date": "date" },
  "paper-due-late": { "date": "date" },
  "paper-evidence": { "text": "text" },
  "paper-full-document": { "organisation": "text", "year": "year" },
  "paper-full-file": { "year": "year" },
  "paper-full-title": { "year": "year" },
  "paper-more-in-full": { "count": "number" },
  "paper-note": { "text": "text" },
  "paper-page": { "page": "number", "pages": "number" },
  "paper-page-short": { "page": "number", "pages": "number" },
  "paper-pencil": { "status": "text" },
  "paper-printed-on": { "date": "date" },
  "paper-reason": { "text": "text" },
  "paper-replaced": { "count": "number", "letters": "text" },
  "paper-responsible": { "name": "text" },
  "paper-state-closed": { "date": "date" },
  "paper-summary-document": { "organisation": "text", "year": "year" },
  "paper-summary-file": { "year": "year" },
  "paper-summary-lead": { "all": "number", "decided": "number" },
  "paper-summary-title": { "year": "year" },
  "paper-tally-alt": { "name": "text", "tally": "text" },
  "paper-total-undecided": { "count": "number" },
  "paper-view": { "text": "text" },
  "parts-count": { "all": "number", "done": "number" },
  "parts-done": { "share": "text" },
  "parts-no-match": { "text": "text" },
  "people-added": { "name": "text" },
  "people-board-done": { "name": "text" },
  "people-choose": { "name": "text" },
  "people-chosen": { "name": "text" },
  "people-ended": { "name": "text", "role": "text" },
  "people-from": { "since": "text" },
  "people-removed": { "name": "text" },
  "people-to": { "until": "text" },
  "problem-assessment-closed": { "year": "year" },
  "problem-assessment-empty": { "year": "year" },
  "problem-assessment-exists": { "year": "year" },
  "problem-assessment-missing": { "year": "year" },
  "problem-bad-input": { "reason": "text" },
  "problem-bad-municipality": { "code": "text" },
  "problem-bad-place": { "code": "text" },
  "problem-bad-role-kind": { "kind": "text" },
  "problem-business-id-check": { "expected": "text" },
  "problem-calendar-ending": { "path": "text" },
  "problem-cell-formula": { "cell": "text" },
  "problem-cell-too-long": { "cell": "text", "max": "number" },
  "problem-criterion-computed": { "criterion": "text" },
  "problem-criterion-unknown": { "criterion": "text" },
  "problem-export-ending": { "path": "text" },
  "problem-io-failed": { "path": "text", "reason": "text" },
  "problem-no-column": { "column": "text" },
  "problem-no-municipality": { "name": "text" },
  "problem-no-store": { "path": "text" },
  "problem-not-found": { "what": "text" },
  "problem-number-range": { "max": "number", "min": "number" },
  "problem-table-columns": { "columns": "number", "max": "number", "row": "number" },
  "problem-table-damaged": { "reason": "text" },
  "problem-table-encodings": { "cell": "text" },
  "problem-table-no-sheet": { "sheet": "text" },
  "problem-table-nul": { "cell": "text" },
  "problem-table-quote-open": { "row": "number" },
  "problem-table-rows": { "max": "number" },
  "problem-table-swollen": { "max": "number" },
  "problem-table-too-large": { "max": "number", "size": "number" },
  "problem-table-wrong-ending": { "found": "text" },
  "problem-target-exists": { "path": "text" },
  "problem-target-in-use": { "path": "text" },
  "problem-too-long": { "length": "number", "max": "number" },
  "problem-too-many": { "max": "number" },
  "problem-twin-row": { "row": "number" },
  "problem-unknown-command": { "name": "text" },
  "problem-year-range": { "max": "year", "min": "year" },
  "restore-kept": { "path": "text" },
  "restore-question": { "file": "text" },
  "settings-backup-made": { "path": "text" },
  "settings-business-id.fix": { "id": "text" },
  "settings-hand-over-done": { "name": "text" },
  "settings-hand-over-since-help": { "example": "text" },
  "settings-officer-former-period": { "since": "date", "until": "date" },
  "settings-organisation-changed": { "name": "text" },
  "settings-range": { "max": "number", "min": "number" },
  "settings-residents-at": { "year": "year" },
  "settings-residents-change.said": { "year": "year" },
  "settings-residents-remove.said": { "year": "year" },
  "settings-residents-removed": { "year": "year" },
  "settings-verify-faults": { "count": "number" },
  "start-chosen-county": { "code": "text" },
  "start-chosen-municipality": { "code": "text" },
  "start-chosen-region": { "code": "text" },
} as const;

/** A message that has none. */
export type PlainId =
  | "associations-add"
  | "associations-add-act"
  | "associations-add-anyway"
  | "associations-all-contacts"
  | "associations-all-people"
  | "associations-area"
  | "associations-auxiliary-en"
  | "associations-auxiliary-fi"
  | "associations-auxiliary-sv"
  | "associations-business-id"
  | "associations-choose"
  | "associations-confirm"
  | "associations-confirmed-on"
  | "associations-edit"
  | "associations-email"
  | "associations-empty"
  | "associations-empty-text"
  | "associations-filter-add"
  | "associations-filters"
  | "associations-form-professional"
  | "associations-form-service"
  | "associations-form-voluntary"
  | "associations-forms"
  | "associations-gap-follow-up-due"
  | "associations-gap-no-contact"
  | "associations-gap-no-email"
  | "associations-gap-role-ended"
  | "associations-gap-unconfirmed"
  | "associations-group-address"
  | "associations-group-contact"
  | "associations-group-names"
  | "associations-group-numbers"
  | "associations-group-work"
  | "associations-languages"
  | "associations-last"
  | "associations-list"
  | "associations-list-all"
  | "associations-members"
  | "associations-members-on"
  | "associations-municipality"
  | "associations-name"
  | "associations-name-en"
  | "associations-name-fi"
  | "associations-name-sv"
  | "associations-narrow"
  | "associations-never-confirmed"
  | "associations-no-municipality"
  | "associations-no-program"
  | "associations-no-purpose"
  | "associations-none-found"
  | "associations-note"
  | "associations-one"
  | "associations-phone"
  | "associations-pick-help"
  | "associations-pick-none"
  | "associations-pick-several"
  | "associations-post"
  | "associations-post-office"
  | "associations-postal-code"
  | "associations-publishable"
  | "associations-publishable.help"
  | "associations-purpose"
  | "associations-purpose-1"
  | "associations-purpose-2"
  | "associations-purpose-3"
  | "associations-purpose-4"
  | "associations-purpose-5"
  | "associations-purpose-6"
  | "associations-purpose-7"
  | "associations-purpose-8"
  | "associations-purpose-9"
  | "associations-ready"
  | "associations-register-number"
  | "associations-remove"
  | "associations-search"
  | "associations-search-what"
  | "associations-short-en"
  | "associations-short-fi"
  | "associations-short-sv"
  | "associations-status"
  | "associations-status-active"
  | "associations-status-dissolved"
  | "associations-status-dormant"
  | "associations-street"
  | "associations-tab-contacts"
  | "associations-tab-details"
  | "associations-tab-history"
  | "associations-tab-people"
  | "associations-tabs"
  | "associations-tags"
  | "associations-tags-act"
  | "associations-tags-add"
  | "associations-tags-drop"
  | "associations-tags.help"
  | "associations-twin-business-id"
  | "associations-twin-name"
  | "associations-twin-register-number"
  | "associations-unregistered"
  | "associations-web"
  | "checklist-close"
  | "checklist-close-effect"
  | "checklist-conditions"
  | "checklist-decision"
  | "checklist-differs"
  | "checklist-due"
  | "checklist-due-today"
  | "checklist-evidence"
  | "checklist-friendly-county"
  | "checklist-friendly-municipality"
  | "checklist-friendly-region"
  | "checklist-information"
  | "checklist-mark-no-proposal"
  | "checklist-missing"
  | "checklist-model"
  | "checklist-name"
  | "checklist-no-decision"
  | "checklist-no-due"
  | "checklist-no-evidence"
  | "checklist-no-note"
  | "checklist-no-proposal"
  | "checklist-no-responsible"
  | "checklist-no-view"
  | "checklist-note"
  | "checklist-overdue"
  | "checklist-own-decision"
  | "checklist-page-all-decided"
  | "checklist-page-better"
  | "checklist-page-compare-back"
  | "checklist-page-compare-what"
  | "checklist-page-compare-with"
  | "checklist-page-criteria"
  | "checklist-page-empty-text"
  | "checklist-page-next"
  | "checklist-page-otherwise"
  | "checklist-page-paper-kind"
  | "checklist-page-paper-language"
  | "checklist-page-paper-making"
  | "checklist-page-paper-open"
  | "checklist-page-paper-save"
  | "checklist-page-paper-without-viewer"
  | "checklist-page-parts"
  | "checklist-page-pencil"
  | "checklist-page-previous"
  | "checklist-page-principles"
  | "checklist-page-rollup"
  | "checklist-page-rollup-any"
  | "checklist-page-tab-criterion"
  | "checklist-page-tab-history"
  | "checklist-page-tabs"
  | "checklist-page-worse"
  | "checklist-page-year"
  | "checklist-print"
  | "checklist-proposal"
  | "checklist-reason"
  | "checklist-reason-differs"
  | "checklist-responsible"
  | "checklist-rollup"
  | "checklist-state-open"
  | "checklist-status-met"
  | "checklist-status-met.said"
  | "checklist-status-met.short"
  | "checklist-status-not-applicable"
  | "checklist-status-not-applicable.said"
  | "checklist-status-not-applicable.short"
  | "checklist-status-not-assessed"
  | "checklist-status-not-assessed.said"
  | "checklist-status-not-assessed.short"
  | "checklist-status-not-met"
  | "checklist-status-not-met.said"
  | "checklist-status-not-met.short"
  | "checklist-status-partly"
  | "checklist-status-partly.said"
  | "checklist-status-partly.short"
  | "checklist-status-undecided"
  | "checklist-status-undecided.said"
  | "checklist-status-undecided.short"
  | "checklist-statutory"
  | "checklist-strength-may"
  | "checklist-strength-may.help"
  | "checklist-strength-must"
  | "checklist-strength-must.help"
  | "checklist-strength-should"
  | "checklist-strength-should.help"
  | "checklist-subject-county"
  | "checklist-subject-municipality"
  | "checklist-subject-region"
  | "checklist-take-proposal"
  | "checklist-view"
  | "closed-busy"
  | "closed-busy.now"
  | "closed-damaged-store"
  | "closed-damaged-store.now"
  | "closed-disk-full"
  | "closed-disk-full.now"
  | "closed-empty-store-file"
  | "closed-empty-store-file.now"
  | "closed-file"
  | "closed-folder"
  | "closed-io-failed"
  | "closed-migration-failed"
  | "closed-migration-failed.now"
  | "closed-newer-store"
  | "closed-newer-store.now"
  | "closed-no-folder"
  | "closed-no-store"
  | "closed-no-store.now"
  | "closed-not-a-store"
  | "closed-not-a-store.now"
  | "closed-read-only"
  | "closed-read-only.now"
  | "closed-title"
  | "closed-tried-again"
  | "common-cancel"
  | "common-close"
  | "common-english"
  | "common-finnish"
  | "common-language"
  | "common-no"
  | "common-none"
  | "common-optional"
  | "common-program"
  | "common-retry"
  | "common-swedish"
  | "common-undo"
  | "common-yes"
  | "contact-list-all"
  | "contact-list-chair"
  | "contact-list-column-address"
  | "contact-list-column-contact"
  | "contact-list-column-email"
  | "contact-list-column-name"
  | "contact-list-column-phone"
  | "contact-list-column-web"
  | "contact-list-contact-person"
  | "contact-list-count"
  | "contact-list-limited"
  | "contact-list-no-class"
  | "contact-list-no-municipality"
  | "contact-list-none"
  | "contact-list-private"
  | "contact-list-private-foot"
  | "contact-list-private-title"
  | "contact-list-public-subject"
  | "contact-list-public-title"
  | "contact-list-selected"
  | "contact-list-silent"
  | "contact-list-subject"
  | "contact-list-tags"
  | "contact-list-title"
  | "contacts-add"
  | "contacts-add-act"
  | "contacts-change"
  | "contacts-follow-up"
  | "contacts-followed-up"
  | "contacts-held-on"
  | "contacts-kind"
  | "contacts-kind-call"
  | "contacts-kind-mail"
  | "contacts-kind-meeting"
  | "contacts-kind-visit"
  | "contacts-name"
  | "contacts-none"
  | "contacts-ready"
  | "contacts-remove"
  | "contacts-removed"
  | "contacts-summary"
  | "exports-page-comma"
  | "exports-page-copied"
  | "exports-page-copied-where"
  | "exports-page-deed"
  | "exports-page-export"
  | "exports-page-file"
  | "exports-page-file-own"
  | "exports-page-file-public"
  | "exports-page-hidden"
  | "exports-page-language"
  | "exports-page-list"
  | "exports-page-no-mail-program"
  | "exports-page-no-phone"
  | "exports-page-open"
  | "exports-page-opened"
  | "exports-page-personal"
  | "exports-page-phoneless"
  | "exports-page-save"
  | "exports-page-semicolon"
  | "exports-page-separator"
  | "exports-page-way"
  | "exports-page-way-csv"
  | "exports-page-way-csv.help"
  | "exports-page-way-mailing"
  | "exports-page-way-mailing.help"
  | "exports-page-way-own"
  | "exports-page-way-own.help"
  | "exports-page-way-public"
  | "exports-page-way-public.help"
  | "exports-page-way-xlsx"
  | "exports-page-way-xlsx.help"
  | "exports-page-writing"
  | "frame-draft"
  | "frame-fault"
  | "frame-fault.help"
  | "frame-find"
  | "frame-find-close"
  | "frame-find-help"
  | "frame-find-move"
  | "frame-find-open"
  | "frame-found-criteria"
  | "frame-found-deeds"
  | "frame-found-places"
  | "frame-found-records"
  | "frame-help"
  | "frame-help-associations"
  | "frame-help-checklist"
  | "frame-help-settings"
  | "frame-history-emptied"
  | "frame-history-none"
  | "frame-keys"
  | "frame-keys-back"
  | "frame-keys-close"
  | "frame-keys-enter"
  | "frame-keys-everywhere"
  | "frame-keys-find"
  | "frame-keys-help"
  | "frame-keys-letters"
  | "frame-keys-letters-name"
  | "frame-keys-lists"
  | "frame-keys-move"
  | "frame-keys-next"
  | "frame-keys-panes"
  | "frame-keys-pick"
  | "frame-keys-places"
  | "frame-keys-print"
  | "frame-keys-search"
  | "frame-keys-space"
  | "frame-keys-status"
  | "frame-keys-tabs"
  | "frame-keys-undo"
  | "frame-keys-zoom"
  | "frame-menu"
  | "frame-no-backup"
  | "frame-places"
  | "frame-sample"
  | "frame-sample-leave"
  | "frame-saved"
  | "frame-skip"
  | "frame-theme"
  | "frame-theme-dark"
  | "frame-theme-light"
  | "frame-theme-system"
  | "frame-understood"
  | "import-field-area"
  | "import-field-auxiliary-en"
  | "import-field-auxiliary-fi"
  | "import-field-auxiliary-sv"
  | "import-field-business-id"
  | "import-field-chair-email"
  | "import-field-chair-name"
  | "import-field-chair-phone"
  | "import-field-confirmed-on"
  | "import-field-contact-person-email"
  | "import-field-contact-person-name"
  | "import-field-contact-person-phone"
  | "import-field-email"
  | "import-field-languages"
  | "import-field-members"
  | "import-field-members-on"
  | "import-field-municipality"
  | "import-field-municipality-code"
  | "import-field-name-en"
  | "import-field-name-fi"
  | "import-field-name-sv"
  | "import-field-note"
  | "import-field-phone"
  | "import-field-post-office"
  | "import-field-postal-code"
  | "import-field-professional"
  | "import-field-publishable"
  | "import-field-purpose-class"
  | "import-field-register-number"
  | "import-field-secretary-email"
  | "import-field-secretary-name"
  | "import-field-secretary-phone"
  | "import-field-service-production"
  | "import-field-short-en"
  | "import-field-short-fi"
  | "import-field-short-sv"
  | "import-field-status"
  | "import-field-street"
  | "import-field-tags"
  | "import-field-treasurer-email"
  | "import-field-treasurer-name"
  | "import-field-treasurer-phone"
  | "import-field-vice-chair-email"
  | "import-field-vice-chair-name"
  | "import-field-vice-chair-phone"
  | "import-field-voluntary"
  | "import-field-web"
  | "imports-page-again"
  | "imports-page-all-cells"
  | "imports-page-all-whom"
  | "imports-page-another"
  | "imports-page-as-read"
  | "imports-page-back"
  | "imports-page-becomes"
  | "imports-page-brings"
  | "imports-page-came-noted"
  | "imports-page-came-out"
  | "imports-page-cells"
  | "imports-page-changes"
  | "imports-page-choose"
  | "imports-page-choose-other"
  | "imports-page-choose-row"
  | "imports-page-column"
  | "imports-page-columns"
  | "imports-page-columns-what"
  | "imports-page-decided-as-read"
  | "imports-page-decided-known"
  | "imports-page-decided-new"
  | "imports-page-decided-skip"
  | "imports-page-decided-to-note"
  | "imports-page-deed"
  | "imports-page-done-changed"
  | "imports-page-done-doubtful"
  | "imports-page-done-new"
  | "imports-page-done-noted"
  | "imports-page-done-refused"
  | "imports-page-done-skipped"
  | "imports-page-done-twin"
  | "imports-page-done-unchanged"
  | "imports-page-done-undo"
  | "imports-page-else-note"
  | "imports-page-else-out"
  | "imports-page-empty"
  | "imports-page-file"
  | "imports-page-file-safe"
  | "imports-page-file-what"
  | "imports-page-from-table"
  | "imports-page-holds"
  | "imports-page-import"
  | "imports-page-kinds"
  | "imports-page-left"
  | "imports-page-left-out"
  | "imports-page-nameless"
  | "imports-page-new"
  | "imports-page-next"
  | "imports-page-next-row"
  | "imports-page-no-name"
  | "imports-page-no-name.help"
  | "imports-page-none"
  | "imports-page-people"
  | "imports-page-previous"
  | "imports-page-reading"
  | "imports-page-refused"
  | "imports-page-row-pane"
  | "imports-page-rows"
  | "imports-page-running"
  | "imports-page-samples"
  | "imports-page-sheet"
  | "imports-page-sheet.help"
  | "imports-page-skip"
  | "imports-page-step-columns"
  | "imports-page-step-done"
  | "imports-page-step-file"
  | "imports-page-step-past"
  | "imports-page-step-preview"
  | "imports-page-steps"
  | "imports-page-title"
  | "imports-page-to-list"
  | "imports-page-to-note"
  | "imports-page-undo"
  | "imports-page-unreadable"
  | "imports-page-unsettled"
  | "imports-page-verdict-changed"
  | "imports-page-verdict-doubtful"
  | "imports-page-verdict-new"
  | "imports-page-verdict-refused"
  | "imports-page-verdict-skipped"
  | "imports-page-verdict-unchanged"
  | "imports-page-whom"
  | "op-actions-add"
  | "op-actions-change"
  | "op-actions-remove"
  | "op-actions-set-status"
  | "op-associations-add"
  | "op-associations-change"
  | "op-associations-change-many"
  | "op-associations-confirm"
  | "op-associations-remove"
  | "op-associations-set-status"
  | "op-checklist-close"
  | "op-checklist-decide"
  | "op-checklist-describe"
  | "op-checklist-open"
  | "op-contacts-add"
  | "op-contacts-change"
  | "op-contacts-remove"
  | "op-demo"
  | "op-evenings-absent"
  | "op-evenings-add"
  | "op-evenings-answer"
  | "op-evenings-attend"
  | "op-evenings-cancel"
  | "op-evenings-change"
  | "op-evenings-hold"
  | "op-evenings-invite"
  | "op-evenings-plan"
  | "op-evenings-remove"
  | "op-evenings-set-agenda"
  | "op-evenings-set-memo-out"
  | "op-evenings-set-participants"
  | "op-evenings-set-present"
  | "op-evenings-withdraw"
  | "op-evenings-write-memo"
  | "op-imports-associations"
  | "op-people-add"
  | "op-people-change"
  | "op-people-change-board"
  | "op-people-change-role"
  | "op-people-end-role"
  | "op-people-give-role"
  | "op-people-remove"
  | "op-people-remove-role"
  | "op-settings-begin"
  | "op-settings-officer"
  | "op-settings-organisation"
  | "op-settings-residents"
  | "op-settings-thresholds"
  | "paper-actions"
  | "paper-actions-none"
  | "paper-blank-association"
  | "paper-blank-choose"
  | "paper-blank-date"
  | "paper-blank-group"
  | "paper-blank-important"
  | "paper-blank-lead"
  | "paper-blank-name"
  | "paper-blank-notes"
  | "paper-blank-notes-help"
  | "paper-blank-other"
  | "paper-blank-own"
  | "paper-blank-participants"
  | "paper-blank-place"
  | "paper-blank-privacy"
  | "paper-blank-return"
  | "paper-blank-subject"
  | "paper-blank-tick"
  | "paper-blank-view"
  | "paper-business-id"
  | "paper-column-action"
  | "paper-column-after"
  | "paper-column-before"
  | "paper-column-change"
  | "paper-column-code"
  | "paper-column-criterion"
  | "paper-column-decision"
  | "paper-column-due"
  | "paper-column-evidence"
  | "paper-column-principle"
  | "paper-column-proposal"
  | "paper-column-responsible"
  | "paper-column-tally"
  | "paper-column-view"
  | "paper-column-what"
  | "paper-contents"
  | "paper-continued"
  | "paper-date"
  | "paper-decisions"
  | "paper-decisions-none"
  | "paper-for-associations"
  | "paper-for-management"
  | "paper-full-subject"
  | "paper-handled"
  | "paper-keywords"
  | "paper-kind-blank"
  | "paper-kind-blank.help"
  | "paper-kind-full"
  | "paper-kind-full.help"
  | "paper-kind-summary"
  | "paper-kind-summary.help"
  | "paper-legend"
  | "paper-made-with"
  | "paper-model"
  | "paper-name-in-print"
  | "paper-no-decision"
  | "paper-no-due"
  | "paper-no-evidence"
  | "paper-no-items"
  | "paper-no-responsible"
  | "paper-officer"
  | "paper-organisation"
  | "paper-read"
  | "paper-read-conditions"
  | "paper-read-empty"
  | "paper-read-ink"
  | "paper-read-pencil"
  | "paper-read-rollup"
  | "paper-read-strength"
  | "paper-read-tally"
  | "paper-read-view"
  | "paper-residents"
  | "paper-signature"
  | "paper-state"
  | "paper-state-open"
  | "paper-summary-subject"
  | "paper-tallies"
  | "paper-tallies-caption"
  | "parts-bad-number"
  | "parts-copied"
  | "parts-copy"
  | "parts-date-help"
  | "parts-details"
  | "parts-loading"
  | "parts-open-list"
  | "parts-status-keys"
  | "parts-stop"
  | "people-add"
  | "people-add-act"
  | "people-alike"
  | "people-basis"
  | "people-basis-consent"
  | "people-basis-contract"
  | "people-basis-legal-obligation"
  | "people-basis-legitimate-interests"
  | "people-basis-none"
  | "people-basis-public-task"
  | "people-basis-vital-interests"
  | "people-basis.help"
  | "people-before"
  | "people-board"
  | "people-board-act"
  | "people-board-comes"
  | "people-board-drop"
  | "people-board-ends"
  | "people-board-nothing"
  | "people-board-on"
  | "people-board-on.help"
  | "people-board-row"
  | "people-choose-other"
  | "people-confirmed-on"
  | "people-email"
  | "people-end"
  | "people-family-name"
  | "people-given-name"
  | "people-name"
  | "people-no-role"
  | "people-no-roles"
  | "people-nobody-now"
  | "people-none"
  | "people-note"
  | "people-now"
  | "people-one"
  | "people-phone"
  | "people-remove"
  | "people-role"
  | "people-role-chair"
  | "people-role-contact-person"
  | "people-role-member"
  | "people-role-other"
  | "people-role-remove"
  | "people-role-secretary"
  | "people-role-treasurer"
  | "people-role-vice-chair"
  | "people-roles"
  | "people-since"
  | "people-source"
  | "people-title"
  | "people-until"
  | "people-whole"
  | "problem-attendance-ahead"
  | "problem-backup-invalid"
  | "problem-bad-business-id"
  | "problem-bad-date"
  | "problem-bad-language"
  | "problem-bad-mail-address"
  | "problem-bad-municipality-code"
  | "problem-bad-number"
  | "problem-bad-postal-code"
  | "problem-bad-register-number"
  | "problem-bad-status"
  | "problem-bad-sum"
  | "problem-bad-time"
  | "problem-bad-web-address"
  | "problem-bad-year"
  | "problem-bad-yes-no"
  | "problem-business-id-impossible"
  | "problem-busy"
  | "problem-call-failed"
  | "problem-cancelled"
  | "problem-changed-since"
  | "problem-damaged-backup"
  | "problem-damaged-store"
  | "problem-date-range"
  | "problem-disk-full"
  | "problem-empty-store-file"
  | "problem-empty-text"
  | "problem-end-zeros-lost"
  | "problem-evening-ahead"
  | "problem-evening-cancelled"
  | "problem-evening-not-held"
  | "problem-field-twice"
  | "problem-file-changed"
  | "problem-follow-up-too-early"
  | "problem-future-day"
  | "problem-invited-too-late"
  | "problem-memo-too-early"
  | "problem-migration-failed"
  | "problem-municipalities-differ"
  | "problem-newer-store"
  | "problem-no-such-day"
  | "problem-not-a-store"
  | "problem-nothing-to-redo"
  | "problem-nothing-to-undo"
  | "problem-number-doubtful"
  | "problem-organisation-missing"
  | "problem-person-without-name"
  | "problem-possible-twin"
  | "problem-purpose-as-tag"
  | "problem-read-only"
  | "problem-reason-needed"
  | "problem-restore-newer"
  | "problem-store-failed"
  | "problem-store-not-empty"
  | "problem-sum-decimals"
  | "problem-sum-too-large"
  | "problem-table-empty"
  | "problem-table-folder"
  | "problem-table-foreign"
  | "problem-table-no-rows"
  | "problem-table-password"
  | "problem-target-is-store"
  | "problem-time-range"
  | "problem-undo-closed"
  | "problem-unknown-language"
  | "problem-year-short"
  | "problem-zeros-lost"
  | "restore-act"
  | "restore-done"
  | "restore-effect"
  | "restore-go-on"
  | "restore-keeps"
  | "settings-about"
  | "settings-about-what"
  | "settings-appearance"
  | "settings-appearance-help"
  | "settings-backup"
  | "settings-backup-copy"
  | "settings-backup-copy.help"
  | "settings-backup-last"
  | "settings-backup-make"
  | "settings-backup-never"
  | "settings-backup-title"
  | "settings-business-id"
  | "settings-business-id.help"
  | "settings-code"
  | "settings-county"
  | "settings-file"
  | "settings-file.help"
  | "settings-hand-over"
  | "settings-hand-over-act"
  | "settings-hand-over-open"
  | "settings-hand-over.help"
  | "settings-kind-county"
  | "settings-kind-municipality"
  | "settings-kind-region"
  | "settings-kind-region.help"
  | "settings-language"
  | "settings-language-fi"
  | "settings-language-fi-sv"
  | "settings-language-itself"
  | "settings-language-status"
  | "settings-language-sv"
  | "settings-language-sv-fi"
  | "settings-licence"
  | "settings-licence-name"
  | "settings-licence-text"
  | "settings-municipality"
  | "settings-municipality-code"
  | "settings-name-en"
  | "settings-name-fi"
  | "settings-name-sv"
  | "settings-notice"
  | "settings-officer"
  | "settings-officer-email"
  | "settings-officer-name"
  | "settings-officer-name.help"
  | "settings-officer-phone"
  | "settings-officer-since"
  | "settings-officer-title"
  | "settings-officer-until"
  | "settings-officers-former"
  | "settings-organisation"
  | "settings-organisation-help"
  | "settings-organisation-kind"
  | "settings-organisation-name"
  | "settings-region"
  | "settings-residents"
  | "settings-residents-acts"
  | "settings-residents-change"
  | "settings-residents-count"
  | "settings-residents-none"
  | "settings-residents-record"
  | "settings-residents-remove"
  | "settings-residents-year"
  | "settings-residents.help"
  | "settings-restore"
  | "settings-restore-sample"
  | "settings-restore.help"
  | "settings-theme"
  | "settings-theme-dark"
  | "settings-theme-light"
  | "settings-theme-system"
  | "settings-threshold-body-met-within-months"
  | "settings-threshold-confirmed-within-months"
  | "settings-threshold-evenings-per-year"
  | "settings-threshold-small-association-members"
  | "settings-thresholds"
  | "settings-thresholds.help"
  | "settings-title"
  | "settings-verify"
  | "settings-verify-act"
  | "settings-verify-advice"
  | "settings-verify-alike"
  | "settings-verify-documents"
  | "settings-verify-file"
  | "settings-verify-index"
  | "settings-verify-journal"
  | "settings-verify-references"
  | "settings-verify-snapshots"
  | "settings-verify-sort-keys"
  | "settings-verify-sound"
  | "settings-verify.help"
  | "settings-version"
  | "start-begin"
  | "start-language"
  | "start-lead"
  | "start-name"
  | "start-no-organisation"
  | "start-organisation"
  | "start-organisation.help"
  | "start-private"
  | "start-restore"
  | "start-title"
  | "start-try-sample";
