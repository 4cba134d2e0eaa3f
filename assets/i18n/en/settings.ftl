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
settings-residents = Number of residents
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
