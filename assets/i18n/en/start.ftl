### The first start, and a store that does not open. Kinds of variables are declared in the Finnish file.

start-title = Three questions, then you can start
start-lead = You can change the answers later in Settings.
start-organisation = Which organisation are you the liaison officer of?
    .help = A municipality, a wellbeing services county or a region. Search by the Finnish or Swedish name or by the code.
start-chosen-municipality = Municipality, code { $code }. A wellbeing services county or a region will do as well.
start-chosen-county = Wellbeing services county, code { $code }. A municipality or a region will do as well.
start-chosen-region = Region, code { $code }. A municipality or a wellbeing services county will do as well.
start-no-organisation = Choose the organisation from the list.
start-name = What is your name?
start-language = Which language do you work in?
start-begin = Start
start-restore = Restore a backup
start-try-sample = Try the sample municipality
start-private = Your data stays on this computer. Nothing is sent anywhere unless you export a file yourself.

## A store that does not open

closed-title = The file does not open
closed-file = File
closed-folder = Show the folder
closed-no-folder = The folder could not be shown. Open it in your file manager.
closed-busy = The file is open in another program
    .now = Your data is safe. Close the other program and try again.
closed-newer-store = The file was made with a newer Yhdyssilta
    .now = The file has not been changed and your data is safe. Update the program.
closed-damaged-store = The file is damaged
    .now = The program has not changed it. Restore the latest backup.
closed-not-a-store = This is not a Yhdyssilta file
    .now = The file has not been changed. Restore a backup, or move the file out of the folder and try again to start from nothing.
closed-empty-store-file = The file is empty
    .now = Restore a backup, or move the file out of the folder and try again to start from nothing.
closed-read-only = The file or its folder cannot be written to
    .now = Your data is as it was. Check the permissions of the file and the folder and try again.
closed-no-store = There is no such file
    .now = Check whether it has been moved or a network drive is missing, and try again. You can also restore a backup.
closed-disk-full = The disk is full
    .now = Your data is safe. Free some disk space and try again.
closed-io-failed = The file could not be read or written
    .now = Reason: { $reason }. Check that the disk is available and try again.
closed-migration-failed = The file could not be updated to the new version of the program
    .now = The file has not been changed and your data is safe. Check that there is space on the disk and try again.
closed-tried-again = Tried again: the file still does not open.

## Restoring a backup

restore-question = Restore the backup { $file }?
restore-effect = The backup takes the place of the present file. What was recorded after the backup is not in it.
restore-keeps = The present file is kept in the same folder.
restore-act = Restore
restore-done = The backup has been restored
restore-kept = The earlier file is kept: { $path }
restore-go-on = Continue
