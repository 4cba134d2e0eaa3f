/* How old the last backup is, in words, and whether that is too old. Not here: making one (`state/backup`). */
import type { Backup, Day } from "../gen/api";
import { date, language, say, time, wall } from "../words";
import { addDays } from "../words/calendar";

/** So many days without a backup are too many. */
const LONG_DAYS = 7;

/** `Varmuuskopio eilen 16.12`, `Varmuuskopio 3.11.2026`. */
export function backupWords(backup: Backup | null, today: Day): string {
  if (!backup) return say("frame-no-backup");
  const { day, at } = wall(backup.at);
  const clock = time(language.now, at);
  const near = { [today]: "frame-today", [addDays(today, -1) ?? ""]: "frame-yesterday" } as const;
  const word = near[day];
  return say("frame-backup", { when: word ? say(word, { time: clock }) : date(language.now, day) });
}

/** Whether a week has gone by: since the last backup, or since there was something to lose. */
export function isLong(backup: Backup | null, since: Day | null, today: Day): boolean {
  const from = backup ? wall(backup.at).day : since;
  return from !== null && (addDays(from, LONG_DAYS) ?? from) <= today;
}
