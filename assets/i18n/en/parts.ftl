### Words of the parts that every page uses.

parts-no-match = No results for “{ $text }”.
parts-open-list = Show the list
parts-status-keys = Choose with the arrows or the keys 1–5
parts-date-help = For example 12 Nov 2026, 12 Nov, today or +2 w
parts-loading = Fetching records
parts-done = Done { $share }
parts-stop = Stop
parts-details = Details
parts-copy = Copy
parts-copied = Copied.
parts-count = { $done }/{ $all }
parts-bad-number = Write the number in digits, for example 1,200.
