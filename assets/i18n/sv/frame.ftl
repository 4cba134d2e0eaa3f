### Det som finns runt sidorna: menyn, sökningen, tangenterna och det som har gått fel.

frame-skip = Gå till innehållet
frame-menu = Meny
frame-places = Huvudmeny
frame-find = Sök
frame-associations = verksamma { $count }
frame-title = { $page } – Yhdyssilta

## Vad som är sparat och hur gammal kopian är

frame-saved = Allt är sparat
frame-draft = Oavslutad text är sparad
frame-backup = Säkerhetskopia { $when }
frame-no-backup = Ingen säkerhetskopia
frame-today = i dag { $time }
frame-yesterday = i går { $time }

## What went wrong

frame-understood = Okej
frame-fault = Ett fel uppstod i fönstret
    .help = Det som har sparats finns kvar. Försök igen. Om felet upprepas, stäng programmet och öppna det på nytt.

## The search

frame-find-help = Sök kriterium, sida, anteckning eller åtgärd
frame-found-places = Sidor
frame-found-criteria = Kriterier
frame-found-records = Anteckningar
frame-found-deeds = Gör
frame-found = { $count ->
    [one] { $count } träff
   *[other] { $count } träffar
}
frame-find-move = flytta
frame-find-open = öppna
frame-find-close = stäng

## What can be done from everywhere

frame-theme = Utseende
frame-theme-system = enligt systemet
frame-theme-light = ljust
frame-theme-dark = mörkt
frame-help = Tangenter och hjälp

## The sample municipality

frame-sample = Det här är en exempelkommun med påhittade uppgifter. Dina egna uppgifter finns i en annan fil.
frame-sample-leave = Gå tillbaka till egna uppgifter

## History of a record

frame-history-step = { $when }, { $who }
frame-history-before = tidigare: { $value }
frame-history-emptied = tömt
frame-history-none = Inga ändringar ännu.

## The keys

frame-keys = Tangenter
frame-keys-everywhere = Överallt
frame-keys-find = sök vad som helst
frame-keys-search = sök på den här sidan
frame-keys-places = gå till en sida i huvudmenyn
frame-keys-panes = nästa eller föregående ruta
frame-keys-undo = ångra, gör om
frame-keys-print = skriv ut eller gör en PDF
frame-keys-close = stäng det som ligger överst
frame-keys-back = bakåt, framåt
frame-keys-zoom = större, mindre, vanlig storlek
frame-keys-help = den här hjälpen
frame-keys-lists = I listor och poster
frame-keys-move = flytta i listan
frame-keys-pick = välj, välj flera i följd
frame-keys-space = mellanslag
frame-keys-letters = gå till namnet som börjar så
frame-keys-letters-name = bokstäver
frame-keys-enter = in i posten, tillbaka till listan
frame-keys-next = föregående eller nästa kriterium
frame-keys-tabs = flikar, status
frame-keys-status = status, när valet är aktivt
frame-help-checklist = Checklistan är ett års bedömning. Välj en princip och ett kriterium och besluta hur kriteriet uppfylls. Programmets förslag är ritat med blyerts och ditt beslut med bläck, och bara beslut räknas. När bedömningen är klar fastställer du den. En fastställd bedömning ändras inte längre.
frame-help-associations = Här finns kommunens föreningar. Sök på namn, nummer eller ort, begränsa med filter och öppna en förening i listan. Fälten sparas när du lämnar dem. Bekräfta uppgifterna när föreningen har sagt att de stämmer.
frame-help-settings = Här finns organisationen, föreningskontaktpersonen, gränsvärdena, språket, utseendet och säkerhetskopiorna. Ändringar sparas när du lämnar ett fält.
