/* Which day it is in Finland, whatever the laptop's zone: the one place where the window reads the clock for a
   day. Not here: reckoning with days, see `calendar`. */
import type { Day } from "../gen/api";

const HELSINKI = new Intl.DateTimeFormat("en", {
  timeZone: "Europe/Helsinki",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The day at a moment; now, unless one is given. */
export function today(at = new Date()): Day {
  const found = Object.fromEntries(HELSINKI.formatToParts(at).map(({ type, value }) => [type, value]));
  return [found.year, found.month, found.day].join("-");
}
