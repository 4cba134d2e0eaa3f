### What was done, as a noun that follows a colon.

op-undone = Ångrat: { $op }.
op-redone = Gjort om: { $op }.
# Button and menu item
op-undo = Ångra: { $op }
op-redo = Gör om: { $op }

op-settings-begin = ibruktagning av programmet
op-settings-organisation = ändring av den egna organisationens uppgifter
op-settings-officer = ändring av kontaktpersonens uppgifter
op-settings-residents = ändring av invånarantalet
op-settings-thresholds = ändring av gränsvärdena
op-checklist-open = start av bedömningen
op-checklist-decide = beslut om ett kriterium
op-checklist-describe = ändring av uppgifterna om ett kriterium
op-checklist-close = fastställande av bedömningen
op-associations-add = tillägg av en förening
op-associations-change = ändring av en förenings uppgifter
op-associations-change-many = ändring av flera föreningars uppgifter
op-associations-confirm = bekräftelse av föreningsuppgifter
op-associations-set-status = ändring av en förenings status
op-associations-remove = borttagning av en förening
op-people-add = tillägg av en person
op-people-change = ändring av en persons uppgifter
op-people-remove = borttagning av en person
op-people-give-role = tilldelning av en roll
op-people-change-role = ändring av en roll
op-people-remove-role = borttagning av en roll
op-people-end-role = avslutning av en roll
op-people-change-board = byte av styrelse
op-contacts-add = anteckning av en kontakt
op-contacts-change = ändring av en kontakts uppgifter
op-contacts-remove = borttagning av en kontakt
op-evenings-add = tillägg av en kväll
op-evenings-change = ändring av en kvälls uppgifter
op-evenings-plan = återgång till planerad kväll
op-evenings-hold = anteckning om att kvällen hölls
op-evenings-cancel = inställande av en kväll
op-evenings-remove = borttagning av en kväll
op-evenings-set-agenda = ändring av föredragningslistan
op-evenings-set-participants = ändring av de egna deltagarna i en kväll
op-evenings-invite = utskick av inbjudningar
op-evenings-withdraw = återkallande av en inbjudan
op-evenings-answer = anteckning av svaret på en inbjudan
op-imports-associations = import av föreningar från en tabell
op-demo = tillägg av exempelmaterialet
