// What is used of Temporal, which not every engine has: the types of its objects as far as they are looked at.

/** A `Temporal.PlainDate`, in any calendar. */
export interface PlainDateLike {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly calendarId: string;
  withCalendar(calendar: string): PlainDateLike;
}

/** A `Temporal.PlainDateTime` or `Temporal.ZonedDateTime`. */
export interface PlainDateTimeLike extends PlainDateLike {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Only a zoned one has it. */
  readonly offsetNanoseconds?: number;
  withCalendar(calendar: string): PlainDateTimeLike;
}

/** The namespace `Temporal`, or a polyfill of it. */
export interface TemporalLike {
  PlainDate: { from(fields: { year: number; month: number; day: number }): any };
}

export function isPlainDate(value: unknown): value is PlainDateLike {
  return typeof value === "object" && value !== null && "calendarId" in value && "withCalendar" in value && "day" in value;
}

export function hasTime(value: PlainDateLike): value is PlainDateTimeLike {
  return "minute" in value;
}

export function gregorian<T extends PlainDateLike>(date: T): T {
  return date.calendarId === "iso8601" ? date : (date.withCalendar("iso8601") as T);
}
