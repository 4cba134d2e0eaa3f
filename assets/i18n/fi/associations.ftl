### The page of the associations.
###
### $name (text) of an association
### $date (date) when its details were last confirmed

associations-name = Yhdistykset
associations-list = Yhdistysten luettelo
associations-one = Yhdistyksen tiedot
associations-add = Uusi yhdistys
associations-add-act = Lisää yhdistys
associations-add-anyway = Lisää silti
associations-added = { $name } lisätty.
associations-choose = Valitse yhdistys luettelosta.

## The list

associations-search = Hae yhdistyksiä
associations-search-what = Nimi, numero tai paikka
associations-filters = Suodattimet
# $count (number) associations in the list
associations-count = { $count ->
    [one] { $count } yhdistys
   *[other] { $count } yhdistystä
}
associations-none-found = Yksikään yhdistys ei vastaa hakua ja suodattimia.
associations-list-all = Näytä kaikki
associations-empty = Ei vielä yhdistyksiä
associations-empty-text = Tänne kootaan kunnan yhdistykset, niiden yhteystiedot ja se, milloin tiedot on viimeksi vahvistettu.
associations-gap-unconfirmed = Vahvistamatta
associations-gap-no-email = Ei sähköpostia
associations-gap-no-contact = Ei yhteyshenkilöä
associations-gap-role-ended = Rooli päättynyt
associations-gap-follow-up-due = Asiaan palattava
associations-no-purpose = Ei toimialaa
associations-no-municipality = Ei kotipaikkaa
associations-filter-add = Lisää suodatin
# $name (text) of a purpose class, a tag or a municipality
associations-filter-drop = Poista suodatin: { $name }
associations-narrow = Toimiala, avainsana tai kotipaikka
# Beside a tag that can be chosen
# $count (number) associations that have it
associations-tag-of = { $count ->
    [one] Avainsana, { $count } yhdistys
   *[other] Avainsana, { $count } yhdistystä
}
associations-confirmed = vahvistettu { $date }
associations-never-confirmed = ei vahvistettu

## One association

associations-tabs = Yhdistyksen tiedot
associations-tab-details = Tiedot
associations-tab-people = Henkilöt
associations-tab-contacts = Yhteydenotot
associations-tab-history = Historia
associations-edit = Muokkaa tietoja
associations-no-program = Koneella ei ole ohjelmaa, joka avaisi linkin.
associations-ready = Valmis
associations-last = Viimeksi tapahtunut
associations-all-people = Kaikki henkilöt
associations-all-contacts = Kaikki yhteydenotot
associations-status = Tila
associations-status-active = Toiminnassa
associations-status-dormant = Lepää
associations-status-dissolved = Lakannut
associations-unregistered = ei rekisterinumeroa
# $number (text) of the register of associations
associations-register-number-is = rek.nro { $number }
# $number (text) Business ID
associations-business-id-is = Y-tunnus { $number }
associations-confirm = Vahvista tiedot
associations-confirmed-now = Vahvistettu: { $name }.
associations-confirmed-on = Vahvistettu
associations-remove = Poista
associations-removed = { $name } poistettu.

## Its fields

associations-group-names = Nimet
associations-name-fi = Nimi suomeksi
associations-name-sv = Nimi ruotsiksi
associations-name-en = Nimi englanniksi
associations-auxiliary-fi = Aputoiminimi suomeksi
associations-auxiliary-sv = Aputoiminimi ruotsiksi
associations-auxiliary-en = Aputoiminimi englanniksi
associations-short-fi = Lyhenne tai kutsumanimi suomeksi
associations-short-sv = Lyhenne tai kutsumanimi ruotsiksi
associations-short-en = Lyhenne tai kutsumanimi englanniksi
associations-group-numbers = Tunnukset
associations-register-number = Rekisterinumero
associations-business-id = Y-tunnus
associations-group-contact = Yhteystiedot
associations-email = Sähköposti
associations-phone = Puhelin
associations-web = Verkkosivut
associations-group-address = Osoite
associations-street = Katuosoite
associations-postal-code = Postinumero
associations-post-office = Postitoimipaikka
associations-area = Kylä tai kaupunginosa
associations-municipality = Kotipaikka
associations-group-work = Toiminta
associations-purpose = Toimiala
associations-purpose-1 = Poliittinen toiminta
associations-purpose-2 = Ammatti ja elinkeino
associations-purpose-3 = Sosiaali- ja terveysala
associations-purpose-4 = Kulttuuri
associations-purpose-5 = Vapaa-aika
associations-purpose-6 = Urheilu ja liikunta
associations-purpose-7 = Uskonto ja maailmankatsomus
associations-purpose-8 = Maanpuolustus ja kansainväliset suhteet
associations-purpose-9 = Muu toiminta
associations-members = Jäseniä
associations-members-on = Jäsenmäärän päivä
# $date (date) of the count
associations-members-counted = laskettu { $date }
associations-tags = Avainsanat
    .help = Erota pilkulla, esimerkiksi: kylätalo, seniorit.
associations-languages = Toimintakielet
associations-forms = Toiminnan muoto
associations-form-voluntary = vapaaehtoistoiminta
associations-form-professional = palkattua henkilöstöä
associations-form-service = palvelutuotanto
associations-post = Postiosoite
associations-note = Muistiinpano
associations-publishable = Saa julkaista
    .help = Yhdistyksen tiedot saa näyttää luetteloissa, jotka muut näkevät.

## A new one that may be there already

# $count (number) associations
associations-twins = { $count ->
    [one] Luettelossa on jo yhdistys, joka voi olla sama:
   *[other] Luettelossa on jo yhdistyksiä, jotka voivat olla sama:
}
associations-twin-register-number = sama rekisterinumero
associations-twin-business-id = sama Y-tunnus
associations-twin-name = samankaltainen nimi

## The same for several

associations-pick-several = Valitse useita
# $count (number) associations
associations-picked = { $count ->
    [0] Ei valittuja
    [one] { $count } yhdistys valittu
   *[other] { $count } yhdistystä valittu
}
# $count (number) associations
associations-pick-all = Valitse kaikki { $count }
associations-pick-none = Poista valinnat
associations-pick-help = Valitse luettelosta yhdistykset, joille tehdään sama muutos. Vaihtonäppäimen kanssa napsautus tai nuoli valitsee samalla kaikki rivit edellisestä valitusta alkaen.
# $count (number) associations
associations-many-done = { $count ->
    [one] Muutettu { $count } yhdistys.
   *[other] Muutettu { $count } yhdistystä.
}
associations-tags-add = Lisää avainsanat
associations-tags-drop = Poista avainsanat
associations-tags-act = Muuta avainsanat
