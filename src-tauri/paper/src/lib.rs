//! A document, its pages, its PDF. Not here: any word of the officer's field.
