### The contact log of an association.

contacts-name = Contact log
contacts-add = Log a contact
contacts-add-act = Log
# $name (text) of an association
contacts-added = Contact logged: { $name }.
contacts-none = No contacts logged.
contacts-kind = How
contacts-kind-call = call
contacts-kind-mail = message
contacts-kind-meeting = meeting
contacts-kind-visit = visit
contacts-held-on = Day
contacts-summary = What was said and agreed
contacts-follow-up = Come back to it
contacts-followed-up = Done
# $date (date) to come back to it
contacts-back-on = come back to it on { $date }
# $date (date) to come back to it
# $late (text) how late it is
contacts-late = come back to it on { $date }, { $late }
# $date (date) to come back to it
contacts-done = done, due { $date }
contacts-change = Change
contacts-ready = Ready
contacts-remove = Delete
contacts-removed = Contact deleted.
