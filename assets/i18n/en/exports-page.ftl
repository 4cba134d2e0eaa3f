### Taking associations out: tables, lists of contacts on paper, and mailing lists.
###
### $count (number)
### $number (number) of a batch of addresses, from 1

# Button and command
exports-page-export = Export
exports-page-deed = Export associations to a file
exports-page-title = { $count ->
    [one] Export { $count } association
   *[other] Export { $count } associations
}
exports-page-way = Format
exports-page-way-xlsx = Spreadsheet, XLSX
    .help = All details and the present office holders, for a spreadsheet program.
exports-page-way-csv = Table, CSV
    .help = The same table as text, for other programs. It can be imported again as well.
exports-page-way-own = Contacts for our own use, PDF
    .help = Details of the associations and their contact persons, to be printed for our own organisation.
exports-page-way-public = Public list of contacts, PDF
    .help = Only associations whose details may be published.
exports-page-way-mailing = Mailing list
    .help = E-mail addresses for a message, and a list of those without an address.
exports-page-language = Language of the file
exports-page-personal = This holds personal data. Keep and share it only as needed.
exports-page-save = Save the file
exports-page-list = Show the addresses
exports-page-writing = Writing the file
# $path (text) of the file
exports-page-saved = { $count ->
    [one] { $count } association exported: { $path }
   *[other] { $count } associations exported: { $path }
}

## Names of files, without spaces

exports-page-file = associations
exports-page-file-own = association-contacts
exports-page-file-public = list-of-contacts

## A mailing list

exports-page-separator = Between the addresses
exports-page-semicolon = Semicolon, Outlook
exports-page-comma = Comma, other programs
exports-page-addresses = { $count ->
    [0] There are no e-mail addresses
    [one] { $count } e-mail address
   *[other] { $count } e-mail addresses
}
exports-page-hidden = The addresses go into the field for blind copies, so that the recipients do not see one another.
# $all (number) of batches
exports-page-batch = { $count ->
    [one] Batch { $number }/{ $all }, { $count } address
   *[other] Batch { $number }/{ $all }, { $count } addresses
}
exports-page-open = Open in e-mail
exports-page-open-batch = Open in e-mail: batch { $number }
exports-page-copy-batch = Copy the addresses: batch { $number }
# What has been done with a batch
exports-page-opened = opened
exports-page-copied = copied
exports-page-copied-where = The addresses are copied. Paste them into the message’s field for blind copies.
exports-page-no-mail-program = There is no mail program on this computer. Copy the addresses and paste them into the message’s field for blind copies.
exports-page-no-phone = There is no program on this computer that makes calls.
exports-page-missing = { $count ->
    [one] { $count } association has no e-mail address
   *[other] { $count } associations have no e-mail address
}
exports-page-phoneless = no phone number
