//! All that is true about the officer's work. Not here: windows, native dialogs, the clock, sentences.
