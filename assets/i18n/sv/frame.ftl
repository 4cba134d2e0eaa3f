### Det som finns runt sidorna: menyn, sökningen, tangenterna och det som har gått fel.

frame-skip = Gå till innehållet
frame-menu = Meny
frame-places = Huvudmeny
frame-find = Sök
frame-title = { $page } – Yhdyssilta

## Vad som är sparat och hur gammal kopian är

frame-saved = Allt är sparat
frame-draft = Oavslutad text är sparad
frame-saving = Sparar
frame-backup = Säkerhetskopia { $when }
frame-no-backup = Ingen säkerhetskopia
frame-today = i dag { $time }
frame-yesterday = i går { $time }

## What went wrong

frame-understood = Okej
frame-fault = Ett fel uppstod i fönstret
    .help = Det som har sparats finns kvar. Försök igen. Om felet upprepas, stäng programmet och öppna det på nytt.
