### The contact list of the associations on paper: for the officer, or for everybody.

contact-list-title = Contact details of the associations
contact-list-public-title = Directory of associations
contact-list-subject = Contact persons and contact details of the associations, for the liaison officer’s own use
contact-list-public-subject = The associations’ own contact details that may be published

## What it is limited to

contact-list-limited = Limited to
contact-list-all = All associations
contact-list-selected = Selected associations
contact-list-words = Search “{ $words }”
contact-list-any-of = { $label }: { $names }
contact-list-tags = Tags
contact-list-no-class = no field of activity
contact-list-no-municipality = no domicile
contact-list-count = Associations
contact-list-silent = Without an e-mail address
contact-list-none = No association matches the limits.

## Personal data

contact-list-private-title = For your own use only
contact-list-private = The list contains personal data: use it in your work only, and destroy it as soon as you no longer need it (EU General Data Protection Regulation, Article 5). In small type: the contact person’s own number and address.
contact-list-private-foot = Contains personal data. For the liaison officer’s own use only.

## The table

contact-list-column-name = Association
contact-list-column-contact = Contact person
contact-list-column-phone = Phone
contact-list-column-email = E-mail
contact-list-column-web = Website
contact-list-column-address = Address
contact-list-contact-person = contact person
contact-list-chair = chair
