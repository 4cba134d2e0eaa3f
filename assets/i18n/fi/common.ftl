### Words that several places share.

common-program = Yhdyssilta
common-yes = kyllä
common-no = ei
# What is missing
common-none = –
# $label (text) what it is
# $value (text) what it says
common-fact = { $label }: { $value }
common-cancel = Peru
common-undo = Kumoa
common-retry = Yritä uudelleen
common-close = Sulje
common-optional = (ei pakollinen)
# $count (number)
common-days = { $count } pv
# $count (number)
common-months = { $count } kk
# $count (number)
common-more = { $count ->
    [one] ja { $count } muu
   *[other] ja { $count } muuta
}
# $count (number)
common-overdue-days = { $count } pv myöhässä
common-language = Kieli
common-finnish = suomi
common-swedish = ruotsi
common-english = englanti
