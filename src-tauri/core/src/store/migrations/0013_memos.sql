-- The memo of an evening: what was said in general and of each item, what was decided, and when it went out.
ALTER TABLE evening ADD COLUMN memo TEXT NOT NULL DEFAULT '';
ALTER TABLE evening ADD COLUMN memo_out_on TEXT;
ALTER TABLE agenda_item ADD COLUMN memo TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda_item ADD COLUMN decision TEXT NOT NULL DEFAULT '';
