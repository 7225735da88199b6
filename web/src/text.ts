import { calendarNumber, settings } from "./choices.js";
import type { CalendarName, Reading, Tier } from "./choices.js";
import { JalaliDate } from "./jalali-date.js";
import { gregorian, hasTime, isPlainDate } from "./temporal.js";
import type { PlainDateLike } from "./temporal.js";
import * as wasm from "./wasm.js";

/**
 * The document's own time, from which «دیروز» is counted:
 *
 * - an ISO 8601 text of the Gregorian calendar: `2016-11-18`, `2016-11-18T18:00`, `2016-11-18T18:00+03:30`;
 * - a `Date`: its local time, to the minute;
 * - a `Temporal.PlainDate`, `PlainDateTime` or `ZonedDateTime`, in any calendar;
 * - a `JalaliDate`.
 *
 * One without a time of day gives no interval to «دو ساعت پیش».
 */
export type Reference = string | Date | PlainDateLike | JalaliDate;

export interface Options extends Reading {
  /** There is no clock in the library, so there is no default. */
  reference: Reference;
}

export type Type = "DATE" | "TIME" | "DURATION" | "SET";

/** `[start, end)`, local ISO 8601; an open side is null. */
export type Interval = [start: string | null, end: string | null];

export type Grain =
  | "second" | "minute" | "hour" | "daypart" | "day" | "week" | "month" | "quarter" | "season" | "half" | "year" | "decade"
  | "century" | "millennium";

export type Assumed = "year" | "month" | "day" | "century" | "side" | "calendar" | "meridiem";

/** What an expression means: the fields of `taqvim extract --output jsonl`. */
export interface Meaning {
  /** TIMEX3 */
  type: Type;
  /** TIMEX3 value, or an ISO 8601 interval where a period has no Gregorian name; null for a date that does not exist. */
  value: string | null;
  interval: Interval | null;
  /** The part meant by «اوایل», «اواسط» or «اواخر». */
  estimate?: Interval;
  /** Where a duration lies that hangs on the reference: «۲۴ ساعت گذشته». */
  anchor?: Interval;
  grain: Grain;
  /** TIMEX3 `mod`. */
  modifier: string | null;
  calendar: CalendarName | null;
  /** The date in its own calendar where that is not the Gregorian: `1395-06-19`, `1395-06`, `1395-SU`. */
  native: string | null;
  /** TIMEX3, of a `SET`. */
  quant?: string;
  freq?: string;
  /** From UTC, where the words name a zone; the interval is in that zone. */
  offset?: string;
  /** What the words did not say and was filled in. */
  assumed: Assumed[];
  warnings: string[];
  /** For a date that does not exist, the last before it. */
  nearest_valid?: string;
  tier: Tier;
  /** Other readings, best first. */
  alternatives?: { value: string | null; interval: Interval | null; assumed: Assumed[] }[];
  /** With `explain`. */
  explain?: Explanation;
  /** With `describe`. */
  description?: string;
}

export interface Explanation {
  /** Each word, and what it is. */
  words: { text: string; is: string }[];
  /** The expression in canonical Persian. */
  understood: string;
  /** The steps to its meaning, each an English sentence. */
  steps: string[];
}

/** An expression where it stands. */
export interface Expression extends Meaning {
  /** UTF-16 offsets: `text.slice(start, end)` is the expression. */
  start: number;
  end: number;
  text: string;
  /** The grammar's rule that read it. */
  rule: string;
}

/** The two ends of «از … تا …»: places in `expressions`. */
export interface Range {
  from: number;
  to: number;
  start: number;
  end: number;
  interval: Interval | null;
}

export interface Extraction {
  /** In order, and disjoint. */
  expressions: Expression[];
  ranges: Range[];
}

/** What the module takes for a second of the day or an offset that is not there. */
const NONE = -0x8000_0000;

type Moment = [day: number, second: number, offset: number];

const ISO = /^(-?\d{1,4})-(\d{1,2})-(\d{1,2})(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;
const EXPECTED = "expected a date like 2016-11-18, 2016-11-18T18:00 or 2016-11-18T18:00+03:30";

function inRange(value: number, most: number, what: string): number {
  if (value > most) throw new RangeError(`${what} ${value} is not in 0..=${most}`);
  return value;
}

function dayOf(year: number, month: number, day: number): number {
  return wasm.day_number(calendarNumber("gregorian"), year, month, day);
}

function offsetOf(text: string | undefined): number {
  if (text === undefined) return NONE;
  if (text === "Z" || text === "z") return 0;
  const hours = inRange(Number(text.slice(1, 3)), 23, "offset hour");
  const minutes = inRange(Number(text.slice(3).replace(":", "")), 59, "offset minute");
  return (hours * 60 + minutes) * (text[0] === "-" ? -1 : 1);
}

function read(text: string): Moment {
  const found = ISO.exec(text.trim());
  if (!found) throw new SyntaxError(`reference "${text}": ${EXPECTED}`);
  const [, year, month, day, hour, minute, second = "0", offset] = found;
  const number = dayOf(Number(year), Number(month), Number(day));
  if (hour === undefined) return [number, NONE, NONE];
  const hours = inRange(Number(hour), 23, "hour");
  const minutes = inRange(Number(minute), 59, "minute");
  return [number, hours * 3600 + minutes * 60 + inRange(Number(second), 59, "second"), offsetOf(offset)];
}

function moment(reference: Reference): Moment {
  if (typeof reference === "string") return read(reference);
  if (reference instanceof JalaliDate) return [reference.dayNumber, NONE, NONE];
  if (reference instanceof Date) {
    if (Number.isNaN(reference.getTime())) throw new RangeError("the reference is an invalid Date");
    const day = dayOf(reference.getFullYear(), reference.getMonth() + 1, reference.getDate());
    return [day, reference.getHours() * 3600 + reference.getMinutes() * 60, -reference.getTimezoneOffset()];
  }
  if (isPlainDate(reference)) {
    const date = gregorian(reference);
    const day = dayOf(date.year, date.month, date.day);
    if (!hasTime(date)) return [day, NONE, NONE];
    const offset = date.offsetNanoseconds === undefined ? NONE : Math.trunc(date.offsetNanoseconds / 60e9);
    return [day, date.hour * 3600 + date.minute * 60 + date.second, offset];
  }
  throw new TypeError(`reference: ${EXPECTED}, or a Date, a Temporal date or a JalaliDate; the library has no clock`);
}

function given(text: unknown, what: string): string {
  if (typeof text !== "string") throw new TypeError(`${what} is a string, not ${text === null ? "null" : typeof text}`);
  return text;
}

/**
 * The expressions of a text, each with its place and what it means.
 *
 * ```js
 * extract("قرارداد ۱۹ شهریور امضا شد.", { reference: "2016-11-18" }).expressions[0];
 * // { start: 8, end: 18, text: "۱۹ شهریور", type: "DATE", value: "2016-09-09", native: "1395-06-19", … }
 * ```
 *
 * @throws RangeError for a reference that does not exist, or a choice that is none
 * @throws SyntaxError for a reference that is no date
 */
export function extract(text: string, options: Options): Extraction {
  given(text, "text");
  const reference = moment(options?.reference);
  const found: Extraction = JSON.parse(wasm.extract(text, settings(options), ...reference));
  // Half a surrogate pair would have come back as a replacement character.
  for (const expression of found.expressions) expression.text = text.slice(expression.start, expression.end);
  return found;
}

/**
 * What one phrase means, all of it. `languages` and `tier` are those of the default.
 *
 * @throws SyntaxError for what is no expression, or has other words beside one; `start` and `end` say where, in UTF-16 units
 * @throws RangeError for a date outside of its calendar, a reference that does not exist, or a choice that is none
 */
export function parse(phrase: string, options: Options): Meaning {
  given(phrase, "phrase");
  const reference = moment(options?.reference);
  return JSON.parse(wasm.parse(phrase, settings(options), ...reference));
}
