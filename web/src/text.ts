import { settings } from "./choices.js";
import type { CalendarName, Reading, Tier } from "./choices.js";
import { NONE, moment } from "./reference.js";
import type { Reference } from "./reference.js";
import * as wasm from "./wasm.js";

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
  /** The RRULE of a `SET`, of RFC 5545, or of RFC 7529 in another calendar, where one says it. */
  rrule?: string;
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
  /** With `occurrences`, of a `SET` that says when. */
  occurrences?: Interval[];
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
  const json = wasm.extract(text, settings(options), ...reference);
  if (json === undefined) return { expressions: [], ranges: [] };
  const found: Extraction = JSON.parse(json);
  // The module leaves the texts out, and half a surrogate pair would not have come back.
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

export interface OccurrenceOptions extends Options {
  /** The first moment of the range; the reference if it is not given. */
  from?: Reference;
  /** The end of the range, which is not in it; the end of the calendar if it is not given. */
  to?: Reference;
}

/** How many occurrences cross at once. */
const PAGE = 64;

/**
 * The intervals of a set that begin in a range, in order: the days of «پنجم هر ماه», the hours of "every other Tuesday at 9".
 * They are found as they are asked for, so that a range needs no end. There are none of what is no set, or says too
 * little ("every few days"); of "twice a week" they are the weeks.
 *
 * ```js
 * const reference = "2025-11-20";
 * [...occurrences("پنجم هر ماه", { reference, to: "2026-02-01" })];
 * // [["2025-11-26", "2025-11-27"], ["2025-12-26", "2025-12-27"], ["2026-01-25", "2026-01-26"]]
 * ```
 *
 * @throws SyntaxError and RangeError as `parse`, before the first is asked for
 */
export function occurrences(phrase: string, options: OccurrenceOptions): IterableIterator<Interval> {
  given(phrase, "phrase");
  const reference = moment(options?.reference);
  const bits = settings(options);
  const none: [day: number, second: number] = [NONE, NONE];
  const [fromDay, fromSecond] = options.from === undefined ? none : moment(options.from, "from");
  const [toDay, toSecond] = options.to === undefined ? none : moment(options.to, "to");
  const page = (day: number, second: number, after: boolean): Interval[] =>
    JSON.parse(wasm.occurrences(phrase, bits, ...reference, day, second, after, toDay, toSecond, PAGE));
  return pages(page(fromDay, fromSecond, false), (day, second) => page(day, second, true));
}

function* pages(found: Interval[], after: (day: number, second: number) => Interval[]): Generator<Interval, undefined> {
  for (;;) {
    yield* found;
    const start = found.at(-1)?.[0];
    if (found.length < PAGE || !start) return;
    const [day, second] = moment(start);
    found = after(day, second);
  }
}
