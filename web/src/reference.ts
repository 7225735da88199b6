import { calendarNumber } from "./choices.js";
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

/** What the module takes for a day, a second of the day or an offset that is not there. */
export const NONE = -0x8000_0000;

/** A day number, the second of the day and the minutes from UTC. */
export type Moment = [day: number, second: number, offset: number];

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

function read(text: string, what: string): Moment {
  const found = ISO.exec(text.trim());
  if (!found) throw new SyntaxError(`${what} "${text}": ${EXPECTED}`);
  const [, year, month, day, hour, minute, second = "0", offset] = found;
  const number = dayOf(Number(year), Number(month), Number(day));
  if (hour === undefined) return [number, NONE, NONE];
  const hours = inRange(Number(hour), 23, "hour");
  const minutes = inRange(Number(minute), 59, "minute");
  return [number, hours * 3600 + minutes * 60 + inRange(Number(second), 59, "second"), offsetOf(offset)];
}

/** Texts are read in turn with one reference: the last one is not taken apart again. */
let last: [text: string, moment: Moment] | null = null;

/** What crosses to the module of a reference, or of another time that is given as one. */
export function moment(reference: Reference, what = "reference"): Moment {
  if (typeof reference === "string") {
    if (last?.[0] !== reference) last = [reference, read(reference, what)];
    return last[1];
  }
  if (reference instanceof JalaliDate) return [reference.dayNumber, NONE, NONE];
  if (reference instanceof Date) {
    if (Number.isNaN(reference.getTime())) throw new RangeError(`the ${what} is an invalid Date`);
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
  throw new TypeError(`${what}: ${EXPECTED}, or a Date, a Temporal date or a JalaliDate; the library has no clock`);
}
