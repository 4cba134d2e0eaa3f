### The page of the associations.
###
### $name (text) of an association
### $date (date) when its details were last confirmed

associations-name = Associations
associations-list = List of associations
associations-one = Details of the association
associations-add = New association
associations-add-act = Add the association
associations-add-anyway = Add anyway
associations-added = { $name } added.
associations-choose = Choose an association from the list.

## The list

associations-search = Search associations
associations-search-what = Name, number or place
associations-filters = Filters
# $count (number) associations in the list
associations-count = { $count ->
    [one] { $count } association
   *[other] { $count } associations
}
associations-none-found = No association matches the search and the filters.
associations-list-all = Show all
associations-empty = No associations yet
associations-empty-text = This is where the associations of the municipality are kept: how to reach them, and when their details were last confirmed.
associations-gap-unconfirmed = Not confirmed lately
associations-gap-no-email = No e-mail
associations-gap-no-contact = No contact person
associations-gap-role-ended = Role ended
associations-gap-follow-up-due = Follow-up due
associations-no-purpose = No field of activity
associations-no-municipality = No domicile
associations-filter-add = Add a filter
associations-filter-drop = Remove the filter: { $name }
associations-narrow = Field of activity, tag or domicile
associations-tag-of = { $count ->
    [one] Tag, { $count } association
   *[other] Tag, { $count } associations
}
associations-confirmed = confirmed { $date }
associations-never-confirmed = never confirmed

## One association

associations-tabs = Details of the association
associations-tab-details = Details
associations-tab-people = People
associations-tab-contacts = Contact log
associations-tab-history = History
associations-edit = Edit the details
associations-no-program = No program on this computer opens the link.
associations-ready = Ready
associations-last = What last happened
associations-all-people = All people
associations-all-contacts = The whole log
associations-status = Status
associations-status-active = Active
associations-status-dormant = Dormant
associations-status-dissolved = Dissolved
associations-unregistered = no register number
# $number (text) of the register of associations
associations-register-number-is = reg. no. { $number }
# $number (text) Business ID
associations-business-id-is = Business ID { $number }
associations-confirm = Confirm the details
associations-confirmed-now = Confirmed: { $name }.
associations-confirmed-on = Confirmed
associations-remove = Delete
associations-removed = { $name } deleted.

## Its fields

associations-group-names = Names
associations-name-fi = Name in Finnish
associations-name-sv = Name in Swedish
associations-name-en = Name in English
associations-auxiliary-fi = Auxiliary name in Finnish
associations-auxiliary-sv = Auxiliary name in Swedish
associations-auxiliary-en = Auxiliary name in English
associations-short-fi = Abbreviation or everyday name in Finnish
associations-short-sv = Abbreviation or everyday name in Swedish
associations-short-en = Abbreviation or everyday name in English
associations-group-numbers = Identifiers
associations-register-number = Register number
associations-business-id = Business ID
associations-group-contact = Contact details
associations-email = E-mail
associations-phone = Telephone
associations-web = Web pages
associations-group-address = Address
associations-street = Street address
associations-postal-code = Postal code
associations-post-office = Post office
associations-area = Village or district
associations-municipality = Domicile
associations-group-work = Activity
associations-purpose = Field of activity
associations-purpose-1 = Politics
associations-purpose-2 = Professions and trades
associations-purpose-3 = Social services and health
associations-purpose-4 = Culture
associations-purpose-5 = Leisure
associations-purpose-6 = Sports and exercise
associations-purpose-7 = Religion and world views
associations-purpose-8 = National defence and international relations
associations-purpose-9 = Other activity
associations-members = Members
associations-members-on = Day of the count
# $date (date) of the count
associations-members-counted = counted on { $date }
associations-tags = Tags
    .help = Separate with commas, for example: village hall, seniors.
associations-languages = Languages of activity
associations-forms = Form of activity
associations-form-voluntary = volunteering
associations-form-professional = employed staff
associations-form-service = service production
associations-post = Postal address
associations-note = Note
associations-publishable = May be published
    .help = Its details may be shown in lists that others see.

## A new one that may be there already

# $count (number) associations
associations-twins = { $count ->
    [one] The list already has an association that may be the same:
   *[other] The list already has associations that may be the same:
}
associations-twin-register-number = same register number
associations-twin-business-id = same Business ID
associations-twin-name = similar name

## The same for several

associations-pick-several = Select several
# $count (number) associations
associations-picked = { $count ->
    [0] None selected
    [one] { $count } association selected
   *[other] { $count } associations selected
}
# $count (number) associations
associations-pick-all = Select all { $count }
associations-pick-none = Clear the selection
associations-pick-help = Select in the list the associations that get the same change. With Shift, a click or an arrow key selects all rows from the one selected last.
# $count (number) associations
associations-many-done = { $count ->
    [one] { $count } association changed.
   *[other] { $count } associations changed.
}
associations-tags-add = Add tags
associations-tags-drop = Remove tags
associations-tags-act = Change the tags
