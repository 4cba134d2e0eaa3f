### Words that several places share.

common-program = Yhdyssilta
common-yes = ja
common-no = nej
# What is missing
common-none = –
common-fact = { $label }: { $value }
common-cancel = Avbryt
common-undo = Ångra
common-retry = Försök igen
common-close = Stäng
common-optional = (frivilligt)
common-days = { $count } d
common-months = { $count } mån
common-more = och { $count } till
# $count (number)
common-overdue-days = { $count ->
    [one] { $count } dag försenad
   *[other] { $count } dagar försenad
}
common-language = Språk
common-finnish = finska
common-swedish = svenska
common-english = engelska
