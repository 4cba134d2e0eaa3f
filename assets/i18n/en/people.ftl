### People and their roles in an association.
###
### $name (text) of a person
### $role (text) a word of a role

people-name = People

## Roles

people-role = Role
people-role-chair = chair
people-role-vice-chair = vice chair
people-role-secretary = secretary
people-role-treasurer = treasurer
people-role-contact-person = contact person
people-role-member = board member
people-role-other = other role
people-title = The role in their own words
people-since = From
people-until = Until
# $since (text) first day
people-from = from { $since }
# $until (text) last day
people-to = until { $until }

## The people of an association

people-now = In charge now
people-before = Earlier and later
people-none = No people recorded.
people-nobody-now = Nobody has a role now.
people-add = Add a person
people-add-act = Add
people-added = { $name } added.
people-alike = In the register already:
people-choose = Choose { $name }
people-chosen = Chosen: { $name }
people-choose-other = Change
people-end = End the role
people-ended = Role ended: { $name }, { $role }.

## One person

people-one = The person’s details
people-given-name = Given name
people-family-name = Family name
people-email = E-mail
people-phone = Phone
people-basis = Basis for processing
    .help = Why the person’s data may be kept (GDPR, article 6).
people-basis-none = not recorded
people-basis-consent = consent
people-basis-contract = contract
people-basis-legal-obligation = legal obligation
people-basis-vital-interests = vital interests
people-basis-public-task = public interest or official authority
people-basis-legitimate-interests = legitimate interests
people-source = Where the data comes from
people-confirmed-on = Details confirmed
people-note = Note
people-roles = Roles
people-no-role = no role now
people-no-roles = No roles recorded.
people-whole = All roles and history
people-role-remove = Remove the role
people-remove = Delete the person
people-removed = { $name } deleted.

## A new board

people-board = The board has changed
people-board-on = The new ones start
    .help = The roles of those who leave end on the day before.
people-board-ends = Who leaves?
people-board-comes = Who joins?
people-board-row = Another row
people-board-drop = Remove the row
people-board-act = Change the board
people-board-done = Board changed: { $name }.
people-board-nothing = Mark who leaves or who joins.
