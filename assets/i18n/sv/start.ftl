### The first start, and a store that does not open. Kinds of variables are declared in the Finnish file.

start-title = Tre frågor, sedan börjar vi
start-lead = Du kan ändra svaren senare i inställningarna.
start-organisation = I vilken organisation är du föreningskontaktperson?
    .help = En kommun, ett välfärdsområde eller ett landskap. Sök med det finska eller svenska namnet eller med koden.
start-chosen-municipality = Kommun, kod { $code }. Också ett välfärdsområde eller ett landskap går bra.
start-chosen-county = Välfärdsområde, kod { $code }. Också en kommun eller ett landskap går bra.
start-chosen-region = Landskap, kod { $code }. Också en kommun eller ett välfärdsområde går bra.
start-no-organisation = Välj organisationen i listan.
start-name = Vad heter du?
start-language = Vilket språk arbetar du på?
start-begin = Börja
start-restore = Återställ en säkerhetskopia
start-try-sample = Prova med exempelkommunen
start-private = Uppgifterna stannar på den här datorn. Inget skickas någonstans om du inte själv exporterar en fil.

## A store that does not open

closed-title = Filen öppnas inte
closed-file = Fil
closed-folder = Visa mappen
closed-no-folder = Mappen kunde inte visas. Öppna den i filhanteraren.
closed-busy = Filen är öppen i ett annat program
    .now = Uppgifterna finns kvar. Stäng det andra programmet och försök igen.
closed-newer-store = Filen är gjord med en nyare Yhdyssilta
    .now = Filen är oförändrad och uppgifterna finns kvar. Uppdatera programmet.
closed-damaged-store = Filen är skadad
    .now = Programmet har inte ändrat den. Återställ den senaste säkerhetskopian.
closed-not-a-store = Det här är inte en Yhdyssilta-fil
    .now = Filen är oförändrad. Återställ en säkerhetskopia, eller flytta filen från mappen och försök igen: då börjar du från början.
closed-empty-store-file = Filen är tom
    .now = Återställ en säkerhetskopia, eller flytta filen från mappen och försök igen: då börjar du från början.
closed-read-only = Det går inte att spara i filen eller mappen
    .now = Uppgifterna är oförändrade. Kontrollera behörigheterna till filen och mappen och försök igen.
closed-no-store = Filen finns inte
    .now = Kontrollera om den har flyttats eller om nätverksdisken saknas, och försök igen. Du kan också återställa en säkerhetskopia.
closed-disk-full = Disken är full
    .now = Uppgifterna finns kvar. Frigör utrymme på disken och försök igen.
closed-io-failed = Filen kunde inte läsas eller skrivas
    .now = Orsak: { $reason }. Kontrollera att disken är tillgänglig och försök igen.
closed-migration-failed = Filen kunde inte uppdateras till den nya programversionen
    .now = Filen är oförändrad och uppgifterna finns kvar. Kontrollera att det finns utrymme på disken och försök igen.
closed-tried-again = Ett nytt försök gjordes: filen öppnas inte ännu.

## Restoring a backup

restore-question = Ska säkerhetskopian { $file } återställas?
restore-effect = Säkerhetskopian ersätter den nuvarande filen. Det som antecknats efter säkerhetskopieringen ingår inte.
restore-keeps = Den nuvarande filen finns kvar i samma mapp.
restore-act = Återställ
restore-done = Säkerhetskopian har återställts
restore-kept = Den tidigare filen finns kvar: { $path }
restore-go-on = Fortsätt
