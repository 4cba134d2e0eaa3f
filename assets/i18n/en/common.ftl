### Words that several places share.

common-program = Yhdyssilta
common-yes = yes
common-no = no
# What is missing
common-none = –
common-fact = { $label }: { $value }
common-cancel = Cancel
common-undo = Undo
common-retry = Try again
common-close = Close
common-optional = (optional)
common-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
common-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
common-more = and { $count } more
# $count (number)
common-overdue-days = { $count ->
    [one] { $count } day overdue
   *[other] { $count } days overdue
}
common-language = Language
common-finnish = Finnish
common-swedish = Swedish
common-english = English
