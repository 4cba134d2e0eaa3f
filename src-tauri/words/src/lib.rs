//! What the program says, in three languages. Not here: what is true about the officer's work.
