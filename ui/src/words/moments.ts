/* Moments, as the clock on a wall in Finland shows them, whatever the laptop's zone: the one place where the window
   reads the clock. Not here: days (`dates`). */
import type { Day, Lang } from "../gen/api";
import { date, time, type Time } from "./dates";

/** A day and a time of day in Finland. */
export interface Wall {
  readonly day: Day;
  readonly at: Time;
}

let helsinki: Intl.DateTimeFormat | undefined;

/** Made at first use: a start can do without. */
function inHelsinki(): Intl.DateTimeFormat {
  // Swedish of Sweden writes days as ISO does, and hours with two figures.
  helsinki ??= new Intl.DateTimeFormat("sv-SE", {
    timeZone: "Europe/Helsinki",
    dateStyle: "short",
    timeStyle: "short",
  });
  return helsinki;
}

/** What the clock shows at a moment: a text of RFC 3339, or a date of the browser. */
export function wall(moment: string | Date): Wall {
  const [day = "", at = ""] = inHelsinki().format(new Date(moment)).split(" ");
  return { day, at: at as Time };
}

/** The day at a moment; now, unless one is given. */
export function today(at = new Date()): Day {
  return wall(at).day;
}

/** A moment in full: `12.11.2026 klo 16.12`, `12.11.2026 kl. 16.12`, `12 Nov 2026, 16:12`. */
export function moment(lang: Lang, on: string): string {
  const { day, at } = wall(on);
  const clock = time(lang, at);
  if (lang === "en") return `${date(lang, day)}, ${clock}`;
  return `${date(lang, day)} ${lang === "fi" ? "klo" : "kl."} ${clock}`;
}
