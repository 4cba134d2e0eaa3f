### Words of the parts that every page uses.
###
### $text (text) what was typed
### $done (number)
### $all (number)
### $share (text) in whole percent

parts-no-match = Ei osumia haulle ”{ $text }”.
parts-open-list = Näytä luettelo
parts-status-keys = Valitse nuolilla tai näppäimillä 1–5
parts-date-help = Esimerkiksi 12.11.2026, 12.11., tänään tai +2 vk
parts-loading = Haetaan tietoja
parts-done = Valmiina { $share }
parts-stop = Keskeytä
parts-details = Tiedot
parts-copy = Kopioi
parts-copied = Kopioitu.
parts-count = { $done }/{ $all }
parts-bad-number = Luku kirjoitetaan numeroin, esimerkiksi 1 200.
