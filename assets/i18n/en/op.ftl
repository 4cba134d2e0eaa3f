### What was done, as a noun that follows a colon.

op-undone = Undone: { $op }.
op-redone = Redone: { $op }.
# Button and menu item
op-undo = Undo: { $op }
op-redo = Redo: { $op }

op-settings-begin = first set-up of the program
op-settings-organisation = change to your organisation’s details
op-settings-officer = change to the liaison officer’s details
op-settings-residents = change to the number of residents
op-settings-thresholds = change to the thresholds
op-checklist-open = start of the assessment
op-checklist-decide = decision on a criterion
op-checklist-describe = change to a criterion’s details
op-checklist-close = confirmation of the assessment
op-associations-add = addition of an association
op-associations-change = change to an association’s details
op-associations-change-many = change to several associations’ details
op-associations-confirm = confirmation of association details
op-associations-set-status = change to an association’s status
op-associations-remove = removal of an association
op-people-add = addition of a person
op-people-change = change to a person’s details
op-people-remove = removal of a person
op-people-give-role = assignment of a role
op-people-change-role = change of a role
op-people-remove-role = removal of a role
op-people-end-role = ending of a role
op-people-change-board = change of a board
op-contacts-add = record of a contact
op-contacts-change = change to a contact’s details
op-contacts-remove = removal of a contact
op-evenings-add = addition of an evening
op-evenings-change = change to an evening’s details
op-evenings-plan = return of an evening to planned
op-evenings-hold = record that an evening was held
op-evenings-cancel = cancellation of an evening
op-evenings-remove = removal of an evening
op-evenings-set-agenda = change to the agenda
op-evenings-set-participants = change to your own people at an evening
op-evenings-invite = sending of invitations
op-evenings-withdraw = withdrawal of an invitation
op-evenings-answer = record of an answer to an invitation
op-imports-associations = import of associations from a table
op-demo = addition of the sample data
