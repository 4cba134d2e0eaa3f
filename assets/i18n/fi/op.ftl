### What was done, as a noun that follows a colon: "Kumottu: arvion vahvistus."
### $op (text) one of the names below

op-undone = Kumottu: { $op }.
op-redone = Tehty uudelleen: { $op }.
# While it lasts, if it takes long
op-undoing = Kumotaan: { $op }
op-redoing = Tehdään uudelleen: { $op }
# Button and menu item
op-undo = Kumoa: { $op }
op-redo = Tee uudelleen: { $op }

op-settings-begin = ohjelman käyttöönotto
op-settings-organisation = oman organisaation tietojen muutos
op-settings-officer = yhdyshenkilön tietojen muutos
op-settings-residents = asukasluvun muutos
op-settings-thresholds = raja-arvojen muutos
op-checklist-open = arvion aloitus
op-checklist-decide = kriteerin päätös
op-checklist-describe = kriteerin tietojen muutos
op-checklist-close = arvion vahvistus
op-associations-add = yhdistyksen lisäys
op-associations-change = yhdistyksen tietojen muutos
op-associations-change-many = useiden yhdistysten tietojen muutos
op-associations-confirm = yhdistystietojen vahvistus
op-associations-set-status = yhdistyksen tilan muutos
op-associations-remove = yhdistyksen poisto
op-people-add = henkilön lisäys
op-people-change = henkilön tietojen muutos
op-people-remove = henkilön poisto
op-people-give-role = roolin antaminen
op-people-change-role = roolin tietojen muutos
op-people-remove-role = roolin poisto
op-people-end-role = roolin päättäminen
op-people-change-board = hallituksen vaihtuminen
op-contacts-add = yhteydenoton kirjaus
op-contacts-change = yhteydenoton tietojen muutos
op-contacts-remove = yhteydenoton poisto
op-evenings-add = illan lisäys
op-evenings-change = illan tietojen muutos
op-evenings-plan = illan palautus suunnitelluksi
op-evenings-hold = illan merkintä pidetyksi
op-evenings-cancel = illan peruutus
op-evenings-remove = illan poisto
op-evenings-set-agenda = esityslistan muutos
op-evenings-set-participants = oman väen muutos illassa
op-evenings-invite = kutsujen lähetys
op-evenings-withdraw = kutsun peruminen
op-evenings-answer = kutsun vastauksen kirjaus
op-evenings-attend = läsnäolon kirjaus
op-evenings-absent = läsnäolon poisto
op-evenings-set-present = oman väen läsnäolon kirjaus
op-evenings-write-memo = muistion muutos
op-evenings-set-memo-out = muistion lähetyksen kirjaus
op-actions-add = toimenpiteen lisäys
op-actions-change = toimenpiteen tietojen muutos
op-actions-set-status = toimenpiteen tilan muutos
op-actions-remove = toimenpiteen poisto
op-imports-associations = yhdistysten tuonti taulukosta
op-demo = esimerkkiaineiston lisäys
