### Words of the parts that every page uses.

parts-no-match = Inga träffar för ”{ $text }”.
parts-open-list = Visa listan
parts-status-keys = Välj med pilarna eller tangenterna 1–5
parts-date-help = Till exempel 12.11.2026, 12.11, idag eller +2 v
parts-loading = Hämtar uppgifter
parts-done = Klart { $share }
parts-stop = Avbryt
parts-details = Detaljer
parts-copy = Kopiera
parts-copied = Kopierat.
parts-count = { $done }/{ $all }
parts-bad-number = Talet skrivs med siffror, till exempel 1 200.
