/* The names of months and weekdays. Not here: dates, see `dates`. */
import type { Lang } from "../gen/api";

const MONTHS: Record<Lang, string> = {
  fi: "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu",
  sv: "januari februari mars april maj juni juli augusti september oktober november december",
  en: "January February March April May June July August September October November December",
};
const WEEKDAYS: Record<Lang, string> = {
  fi: "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai",
  sv: "måndag tisdag onsdag torsdag fredag lördag söndag",
  en: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
};

/** The months by themselves, January first: `marraskuu`, `november`, `November`. */
export function months(lang: Lang): string[] {
  return MONTHS[lang].split(" ");
}

/** The weekdays by themselves, Monday first: `torstai`, `torsdag`, `Thursday`. */
export function weekdays(lang: Lang): string[] {
  return WEEKDAYS[lang].split(" ");
}
