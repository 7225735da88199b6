import { CERTAINTIES, calendarNumber, digitsNumber, languageNumber, place } from "./choices.js";
import type { CalendarName, DigitScript, NameLanguage } from "./choices.js";
import { gregorian, isPlainDate } from "./temporal.js";
import type { PlainDateLike, TemporalLike } from "./temporal.js";
import * as wasm from "./wasm.js";

/** A year, a month 1 to 12 and a day. */
export interface DateFields {
  year: number;
  month: number;
  day: number;
}

/** A lunar date. Months after 1448 AH and before 1265 AH are computed and may be a day or two off. */
export interface HijriFields extends DateFields {
  source: "observed" | "tabular";
}

/** A length of time; any part may be negative, all are whole. */
export interface DurationLike {
  years?: number;
  months?: number;
  weeks?: number;
  days?: number;
}

export interface Difference {
  years: number;
  months: number;
  days: number;
}

/** What becomes of 31 Shahrivar + 1 month: 30 Mehr, or a `RangeError`. */
export type Overflow = "clamp" | "reject";

export interface FormatOptions {
  /** Of names of months and weekdays. Default `"fa"`. */
  language?: NameLanguage;
  /** Default: Latin for `"en"`, Arabic for `"ckb"`, else Persian. */
  digits?: DigitScript;
}

export interface ParseOptions {
  /** Of names of months and weekdays. Default `"fa"`. */
  language?: NameLanguage;
  /** Default: the script of the first digit of the text. */
  digits?: DigitScript;
  /** The Jalali year near which years of two digits lie: from 85 before to 14 after it. */
  year?: number;
}

/** How sure a date is: see `Certainty` of the crate. */
export type Certainty = (typeof CERTAINTIES)[number];

/** What `JalaliDate.from` takes. */
export type DateLike = JalaliDate | Date | PlainDateLike | DateFields | string;

/** Only this file can name it, so that no other code makes a date of a number. */
const NUMBER = Symbol("taqvim date");

/** A field that is no 32-bit whole number would cross to the module as another one. */
function whole(value: number, what: string): number {
  if ((value | 0) !== value) throw new RangeError(`${what} ${value} is not a whole number`);
  return value;
}

function wholes(year: number, month: number, day: number): [year: number, month: number, day: number] {
  return [whole(year, "year"), whole(month, "month"), whole(day, "day")];
}

function styleOf(options: FormatOptions): [digits: number, language: number] {
  const { language = "fa" } = options;
  const digits = options.digits ?? (language === "en" ? "latin" : language === "ckb" ? "arabic" : "persian");
  return [digitsNumber(digits), languageNumber(language)];
}

/** The script of the first digit of a text. */
function digitsOf(text: string): DigitScript {
  const digit = /[0-9\u0660-\u0669\u06F0-\u06F9]/.exec(text)?.[0] ?? "";
  return digit < "\u0660" ? "latin" : digit < "\u06F0" ? "arabic" : "persian";
}

const zones = new Map<string, Intl.DateTimeFormat>();

function inZone(date: Date, timeZone: string): DateFields {
  let format = zones.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-u-ca-iso8601-nu-latn", {
      timeZone,
      year: "numeric",
      month: "numeric",
      day: "numeric",
    });
    zones.set(timeZone, format);
  }
  const fields: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(date)) fields[type] = Number(value);
  return fields as unknown as DateFields;
}

/**
 * A date of the Solar Hijri (Jalali) calendar, years 1 to 3000. It cannot be changed, and cannot be a day that does not
 * exist. It is compared by `<` and `>` as by `compare`, and by `equals`.
 *
 * ```js
 * const date = JalaliDate.from("1395-06-19");
 * date.toGregorian(); // { year: 2016, month: 9, day: 9 }
 * date.add({ months: 1 }).toString(); // "1395-07-19"
 * date.format("%A %-d %B %Y"); // "جمعه ۱۹ شهریور ۱۳۹۵"
 * ```
 */
export class JalaliDate {
  /** `year * 512 + month * 32 + day` */
  readonly #number: number;

  /**
   * @throws RangeError for a date that does not exist: `day 30 is not in 1..=29`
   */
  constructor(year: number, month: number, day: number);
  constructor(year: number | typeof NUMBER, month: number, day: number) {
    if (year === NUMBER) {
      this.#number = month;
      return;
    }
    const fields = wholes(year as number, month, day);
    this.#number = wasm.jalali(...fields) || wasm.check_jalali(...fields);
  }

  static #of(number: number): JalaliDate {
    return new (JalaliDate as any)(NUMBER, number, 0);
  }

  /** @internal */
  static ofNumber(number: number): JalaliDate {
    return JalaliDate.#of(number);
  }

  /** @internal */
  static numberOf(date: JalaliDate): number {
    return date.#number;
  }

  /** 1 Farvardin 1. */
  static get MIN(): JalaliDate {
    return new JalaliDate(1, 1, 1);
  }

  /** The last day of 3000. */
  static get MAX(): JalaliDate {
    return new JalaliDate(3000, 12, JalaliDate.daysInMonth(3000, 12));
  }

  /**
   * The date of
   *
   * - a `Date`: its day in the local time zone, or in `timeZone` (`"Asia/Tehran"`, `"UTC"`);
   * - a `Temporal.PlainDate`, or another object of Temporal that has a day, in any calendar;
   * - a text as it is typed: `1395-06-19`, `۱۳۹۵/۶/۱۹`, `19 شهریور 1395`;
   * - Jalali fields.
   *
   * @throws SyntaxError for a text that is no date
   * @throws RangeError for a date that does not exist or lies outside of 1..=3000
   */
  static from(value: DateLike, options: { timeZone?: string } = {}): JalaliDate {
    if (value instanceof JalaliDate) return value;
    if (typeof value === "string") return JalaliDate.#of(wasm.read_any(value, 0));
    if (value instanceof Date) return JalaliDate.#fromDate(value, options.timeZone);
    if (isPlainDate(value)) {
      const { year, month, day } = gregorian(value);
      return JalaliDate.fromGregorian(year, month, day);
    }
    if (typeof value === "object" && value !== null) return new JalaliDate(value.year, value.month, value.day);
    throw new TypeError(`expected a Date, a Temporal date, a text or fields, not ${value}`);
  }

  static #fromDate(date: Date, timeZone: string | undefined): JalaliDate {
    if (Number.isNaN(date.getTime())) throw new RangeError("the Date is invalid");
    if (timeZone === undefined) {
      return JalaliDate.fromGregorian(date.getFullYear(), date.getMonth() + 1, date.getDate());
    }
    if (timeZone === "UTC") {
      return JalaliDate.fromGregorian(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
    }
    const { year, month, day } = inZone(date, timeZone);
    return JalaliDate.fromGregorian(year, month, day);
  }

  /** The date of a Gregorian day. @throws RangeError where it does not exist or the calendar does not reach */
  static fromGregorian(year: number, month: number, day: number): JalaliDate {
    const number = wasm.from_gregorian(year, month, day);
    // A fraction would have been cut off.
    if (number !== 0 && ((year | 0) === year) && ((month | 0) === month) && ((day | 0) === day)) {
      return JalaliDate.#of(number);
    }
    return JalaliDate.#of(wasm.check_gregorian(...wholes(year, month, day)));
  }

  /** The date of a lunar day. @throws RangeError where it does not exist or the calendar does not reach */
  static fromHijri(year: number, month: number, day: number): JalaliDate {
    return JalaliDate.fromDayNumber(wasm.day_number(calendarNumber("hijri"), ...wholes(year, month, day)));
  }

  /** The date of a number of days since 1970-01-01. @throws RangeError outside of 1..=3000 */
  static fromDayNumber(days: number): JalaliDate {
    const number = wasm.from_day_number(whole(days, "day number"));
    if (number !== 0) return JalaliDate.#of(number);
    // Throws, with the range.
    wasm.fields(calendarNumber("jalali"), days);
    throw new RangeError(`day number ${days} has no date`);
  }

  /**
   * The date of a text by a pattern of chrono's specifiers: `%Y/%m/%d`, `%-d %B %Y`, `%Od %B %OY`.
   *
   * @throws SyntaxError for a pattern that is none, and a text that is not as it says
   * @throws RangeError for a date that does not exist
   */
  static parse(text: string, pattern: string, options: ParseOptions = {}): JalaliDate {
    const style = styleOf({ digits: digitsOf(text), ...options });
    return JalaliDate.#of(wasm.read(text, pattern, ...style, whole(options.year ?? 0, "year")));
  }

  /** The date of a text as people type it, with years of two digits near `year`. As `from`, else. */
  static parseLenient(text: string, options: { year?: number } = {}): JalaliDate {
    return JalaliDate.#of(wasm.read_any(text, whole(options.year ?? 0, "year")));
  }

  /** Whether a year has 366 days. @throws RangeError outside of 1..=3000 */
  static isLeap(year: number): boolean {
    return wasm.is_leap_year(whole(year, "year"));
  }

  /** The days of a month of a Jalali year. @throws RangeError for a month that does not exist */
  static daysInMonth(year: number, month: number): number {
    return wasm.month_length(calendarNumber("jalali"), whole(year, "year"), whole(month, "month"));
  }

  /**
   * The weeks that a month touches, from Saturday, as a calendar on a wall shows it: with the days before and after it that
   * fill the first and the last week. At the ends of the calendar there are fewer.
   */
  static monthGrid(year: number, month: number): JalaliDate[][] {
    const first = new JalaliDate(year, month, 1);
    const [lowest, highest] = [JalaliDate.MIN.dayNumber, JalaliDate.MAX.dayNumber];
    const start = first.dayNumber - first.daysFromSaturday;
    const end = first.dayNumber + first.daysInMonth;
    const weeks: JalaliDate[][] = [];
    for (let week = start; week < end; week += 7) {
      const days: JalaliDate[] = [];
      for (let day = Math.max(week, lowest); day < week + 7 && day <= highest; day++) days.push(JalaliDate.fromDayNumber(day));
      weeks.push(days);
    }
    return weeks;
  }

  /** Negative, 0 or positive, for `sort`. */
  static compare(one: JalaliDate, other: JalaliDate): number {
    return one.#number - other.#number;
  }

  get year(): number {
    return this.#number >> 9;
  }

  /** 1 (Farvardin) to 12. */
  get month(): number {
    return (this.#number >> 5) & 15;
  }

  get day(): number {
    return this.#number & 31;
  }

  /** Days since 1970-01-01. */
  get dayNumber(): number {
    return wasm.to_day_number(this.#number);
  }

  /** 1 (Monday) to 7 (Sunday), as in ISO 8601 and Temporal. */
  get dayOfWeek(): number {
    return wasm.weekday(this.#number);
  }

  /** 0 (Saturday) to 6 (Friday): the column of a calendar on a wall. */
  get daysFromSaturday(): number {
    return (this.dayOfWeek + 1) % 7;
  }

  /** 1 to 366. */
  get dayOfYear(): number {
    return wasm.ordinal(this.#number);
  }

  /** The week of the year, from Saturday; the one with 1 Farvardin is 1. */
  get weekOfYear(): number {
    return wasm.week_of_year(this.#number);
  }

  /** 1 to 4. */
  get quarter(): number {
    return Math.ceil(this.month / 3);
  }

  get daysInMonth(): number {
    return JalaliDate.daysInMonth(this.year, this.month);
  }

  get daysInYear(): number {
    return this.isLeap ? 366 : 365;
  }

  /** Whether its year has 366 days. */
  get isLeap(): boolean {
    return wasm.is_leap_year(this.year);
  }

  get certainty(): Certainty {
    return CERTAINTIES[wasm.certainty(this.#number)]!;
  }

  /** The same day in the Gregorian calendar. */
  toGregorian(): DateFields {
    return unpack(wasm.to_gregorian(this.#number));
  }

  /** The same day in the lunar calendar. @throws RangeError where that calendar does not reach */
  toHijri(): HijriFields {
    const day = this.dayNumber;
    const fields = unpack(wasm.fields(calendarNumber("hijri"), day));
    return { ...fields, source: wasm.is_observed(day) ? "observed" : "tabular" };
  }

  /** Midnight of the day in the local time zone, or in UTC. */
  toDate(options: { timeZone?: "UTC" } = {}): Date {
    if (options.timeZone === "UTC") return new Date(this.dayNumber * 86_400_000);
    const { year, month, day } = this.toGregorian();
    return new Date(year, month - 1, day);
  }

  /**
   * The same day as a `Temporal.PlainDate` of the ISO calendar. A polyfill may be given.
   *
   * @throws TypeError where there is no Temporal
   */
  toTemporal(temporal: TemporalLike | undefined = (globalThis as any).Temporal): any {
    if (!temporal) throw new TypeError("there is no Temporal here: give a polyfill");
    return temporal.PlainDate.from(this.toGregorian());
  }

  /** The date with some fields replaced. @throws RangeError where the month lacks the day */
  with(fields: Partial<DateFields>): JalaliDate {
    return new JalaliDate(fields.year ?? this.year, fields.month ?? this.month, fields.day ?? this.day);
  }

  /**
   * The date that much later: years and months first, then weeks and days.
   *
   * @throws RangeError past the ends of the calendar, and with `overflow: "reject"` where the month lacks the day
   */
  add(duration: DurationLike, options: { overflow?: Overflow } = {}): JalaliDate {
    const { overflow = "clamp" } = options;
    place(["clamp", "reject"], overflow, "overflow");
    const months = whole(whole(duration.years ?? 0, "years") * 12 + whole(duration.months ?? 0, "months"), "months");
    const days = whole(duration.weeks ?? 0, "weeks") * 7 + whole(duration.days ?? 0, "days");
    return JalaliDate.#of(wasm.add(this.#number, months, days, overflow === "reject"));
  }

  /** The date that much earlier: as `add` of the negative. */
  subtract(duration: DurationLike, options: { overflow?: Overflow } = {}): JalaliDate {
    const { years = 0, months = 0, weeks = 0, days = 0 } = duration;
    return this.add({ years: -years, months: -months, weeks: -weeks, days: -days }, options);
  }

  /** Years, months and days from this date to another; negative for an earlier one. */
  until(other: JalaliDate): Difference {
    // `months * 64 + days`, the days -30..=30.
    const number = wasm.difference(this.#number, other.#number);
    const months = Math.round(number / 64);
    return { years: (months / 12) | 0, months: (months % 12) | 0, days: number - months * 64 };
  }

  /** Days from this date to another. */
  daysUntil(other: JalaliDate): number {
    return other.dayNumber - this.dayNumber;
  }

  equals(other: JalaliDate): boolean {
    return this.#number === other.#number;
  }

  /**
   * The date by a pattern of chrono's specifiers (docs.rs/taqvim lists them), Persian by default.
   *
   * @throws SyntaxError for a pattern that is none
   */
  format(pattern = "%x", options: FormatOptions = {}): string {
    return wasm.format(this.#number, pattern, ...styleOf(options));
  }

  /** `1395-06-19` */
  toString(): string {
    const two = (value: number): string => String(value).padStart(2, "0");
    return `${String(this.year).padStart(4, "0")}-${two(this.month)}-${two(this.day)}`;
  }

  toJSON(): string {
    return this.toString();
  }

  /** The day number, so that `<` and `>` compare dates. */
  valueOf(): number {
    return this.dayNumber;
  }

  get [Symbol.toStringTag](): string {
    return "JalaliDate";
  }
}

function unpack(number: number): DateFields {
  return { year: number >> 9, month: (number >> 5) & 15, day: number & 31 };
}

/**
 * A date of one calendar in another: for lunar dates and Gregorian ones outside of the Jalali years.
 *
 * @throws RangeError for a date that does not exist, and where the other calendar does not reach
 */
export function convert(date: DateFields, from: CalendarName, to: CalendarName): DateFields {
  const fields = wholes(date.year, date.month, date.day);
  return unpack(wasm.fields(calendarNumber(to), wasm.day_number(calendarNumber(from), ...fields)));
}

/** The name of a month, 1 to 12. @throws RangeError outside */
export function monthName(month: number, language: NameLanguage = "fa", form: "long" | "short" = "long"): string {
  if (!(month >= 1 && month <= 12)) throw new RangeError(`month ${month} is not in 1..=12`);
  return wasm.month_name(whole(month, "month"), languageNumber(language), form === "short");
}

/** The name of a weekday, 1 (Monday) to 7 (Sunday). @throws RangeError outside */
export function weekdayName(weekday: number, language: NameLanguage = "fa", form: "long" | "short" = "long"): string {
  if (!(weekday >= 1 && weekday <= 7)) throw new RangeError(`weekday ${weekday} is not in 1..=7`);
  return wasm.weekday_name(whole(weekday, "weekday"), languageNumber(language), form === "short");
}
