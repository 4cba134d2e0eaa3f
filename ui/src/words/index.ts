/* The words of the window: messages, numbers, dates and sums in three languages. */
export type { DateFault, ReadDay } from "./typed-dates";
export type { ArgsOf, MessageId, PlainId } from "./say";
export type { Time } from "./dates";
export { learn } from "./bundles";
export { say, sayIn, sayOp, sayProblem } from "./say";
export { language, LANGUAGES } from "./language.svelte";
export { decimal, euro, NONE, number, percent, range } from "./numbers";
export { date, dateLong, dateRange, dateShort, time, timeRange, weekdayDate, weekdayDateTime } from "./dates";
export { daysUntil } from "./calendar";
export { moment, today, wall, type Wall } from "./moments";
export { compare, fold, inLang, joinNames } from "./lists";
export { readDay } from "./typed-dates";
export { readNumber } from "./typed-numbers";
