### The officer's own organisation, the officer, and the limits that proposals use.

settings-title = Settings

## Own organisation

settings-organisation = Your organisation
settings-organisation-kind = Kind of organisation
settings-kind-municipality = municipality
settings-kind-county = wellbeing services county
settings-kind-region = regional organisation
    .help = A regional council or another organisation that works in the whole region.
settings-organisation-name = Name
settings-name-fi = Name in Finnish
settings-name-sv = Name in Swedish
settings-name-en = Name in English
settings-municipality = Municipality
settings-county = Wellbeing services county
settings-region = Region
settings-municipality-code = Municipality code
settings-business-id = Business ID
    .help = For example 1234567-1.
    .fix = Change it to { $id }
settings-organisation-help = If you change the organisation, the Business ID is cleared and the numbers of residents stay.
settings-organisation-changed = Organisation changed: { $name }.
settings-code = Code
settings-residents = Number of residents
    .help = The number at the end of the year. Statistics Finland publishes it every year.
settings-residents-none = No numbers of residents have been recorded yet.
settings-residents-year = Year
settings-residents-count = Residents on 31 Dec
settings-residents-acts = Actions
settings-residents-record = Record the number
settings-residents-change = Change
    .said = Change: { $year }
settings-residents-remove = Remove
    .said = Remove: { $year }
settings-residents-removed = The number of residents of { $year } was removed.
settings-residents-at = Residents on 31 Dec { $year }
settings-language-status = Languages
settings-language-fi = Finnish-speaking
settings-language-sv = Swedish-speaking
settings-language-fi-sv = bilingual, Finnish-speaking majority
settings-language-sv-fi = bilingual, Swedish-speaking majority

## The officer

settings-officer = Liaison officer for associations
settings-officer-name = Name
    .help = The name is shown in the change history and on printouts.
settings-officer-title = Job title
settings-officer-phone = Telephone
settings-officer-email = Email
settings-officer-since = In the role from
settings-officer-until = In the role until
settings-officers-former = Former liaison officers for associations
settings-language = Working language
settings-language-itself = English

## Limits

settings-thresholds = Thresholds
    .help = The program’s proposals use these. Decisions already made do not change.
settings-threshold-evenings-per-year = Association evenings a year, at least
settings-threshold-body-met-within-months = Months since a participation body met, at most
settings-threshold-confirmed-within-months = Months since an association’s details were confirmed, at most
settings-threshold-small-association-members = Members in a small association, at most
settings-range = A number between { $min } and { $max }.

## Handing over

settings-officer-former-period = { $since } – { $until }
settings-hand-over = Successor
    .help = Your successor goes on from here. Your name and what you have recorded stay in the history.
settings-hand-over-open = Hand over to a successor
settings-hand-over-since-help = Empty means today. { $example }
settings-hand-over-act = Hand over
settings-hand-over-done = Handed over: { $name }.

## Language and look

settings-appearance = Language and appearance
settings-theme = Appearance
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-appearance-help = Language and appearance change at once.

## The file and its backups

settings-backup = Data and backups
settings-file = File
    .help = Everything you have recorded is in this file on this computer.
settings-backup-copy = Backup
    .help = Save the copy somewhere else than on this computer, for example on a network drive.
settings-backup-last = Latest backup
settings-backup-never = None yet
settings-backup-make = Back up
settings-backup-title = Save a backup
settings-backup-made = Backup saved: { $path }
settings-restore = Restore
    .help = The backup takes the place of the present data.
settings-restore-sample = A backup takes the place of your own data. Go back to your own data first.
settings-verify = Check of the file
    .help = The program reads the whole file and changes nothing in it.
settings-verify-act = Check the file
settings-verify-sound = The file is in order.
settings-verify-faults = { $count ->
    [one] { $count } fault was found in the file
   *[other] { $count } faults were found in the file
}
settings-verify-advice = Make a backup before you go on, or restore the latest backup in which everything was in order.
settings-verify-file = The structure of the database is broken.
settings-verify-references = A record refers to another that is not there.
settings-verify-index = The search does not find everything.
settings-verify-documents = The texts for the search do not match the records.
settings-verify-sort-keys = A name is not in its right place in the order.
settings-verify-alike = Records that mean the same may go unnoticed.
settings-verify-journal = The change history does not match the records.
settings-verify-snapshots = The content of a confirmed assessment cannot be read.

## About the program

settings-about = About the program
settings-about-what = The desk of the liaison officer for associations
settings-version = Version
settings-licence = Licence
settings-licence-name = European Union Public Licence (EUPL) 1.2
settings-licence-text = Text of the licence
settings-notice = Parts by others
