import { countryNumber } from "./choices.js";
import type { CalendarName, Country } from "./choices.js";
import { JalaliDate } from "./jalali-date.js";
import type { DateLike } from "./jalali-date.js";
import * as wasm from "./wasm.js";

export interface Holiday {
  date: JalaliDate;
  /** In Persian. */
  name: string;
  english: string;
  /** Which calendar it is a day of; a lunar one may be moved by the sighting of the moon. */
  calendar: CalendarName;
}

export interface HolidayOptions {
  /** Default `"iran"`. */
  country?: Country;
}

export interface WorkingOptions extends HolidayOptions {
  /** Weekdays, 1 (Monday) to 7 (Sunday). Default Thursday and Friday. */
  weekend?: readonly number[];
}

const number = (date: DateLike): number => JalaliDate.numberOf(JalaliDate.from(date));

function holidays(json: string): Holiday[] {
  const found: (Omit<Holiday, "date"> & { date: number })[] = JSON.parse(json);
  return found.map((holiday) => ({ ...holiday, date: JalaliDate.ofNumber(holiday.date) }));
}

function weekendBits({ weekend = [4, 5] }: WorkingOptions): number {
  let bits = 0;
  for (const weekday of weekend) {
    if (!Number.isInteger(weekday) || weekday < 1 || weekday > 7) {
      throw new RangeError(`weekday ${weekday} is not in 1..=7`);
    }
    bits |= 1 << weekday;
  }
  return bits;
}

/** The public holidays that fall on a day. */
export function holidaysOn(date: DateLike, options: HolidayOptions = {}): Holiday[] {
  return holidays(wasm.holidays_on(number(date), countryNumber(options.country)));
}

/** The public holidays of a Jalali year, in order. @throws RangeError outside of 1..=3000 */
export function holidaysIn(year: number, options: HolidayOptions = {}): Holiday[] {
  return holidays(wasm.holidays_in(year, countryNumber(options.country)));
}

export function isHoliday(date: DateLike, options: HolidayOptions = {}): boolean {
  return wasm.is_holiday(number(date), countryNumber(options.country));
}

/** Neither a holiday nor of the weekend. */
export function isWorkingDay(date: DateLike, options: WorkingOptions = {}): boolean {
  return wasm.is_working_day(number(date), countryNumber(options.country), weekendBits(options));
}

function workingDay(date: DateLike, options: WorkingOptions, next: boolean): JalaliDate | null {
  const found = wasm.working_day(number(date), countryNumber(options.country), weekendBits(options), next);
  return found === 0 ? null : JalaliDate.ofNumber(found);
}

/** The first working day after a day; null where there is none, as in a week that is all weekend. */
export function nextWorkingDay(date: DateLike, options: WorkingOptions = {}): JalaliDate | null {
  return workingDay(date, options, true);
}

/** The last working day before a day; null where there is none. */
export function previousWorkingDay(date: DateLike, options: WorkingOptions = {}): JalaliDate | null {
  return workingDay(date, options, false);
}

/** The working days from a day to another, which is not counted. */
export function workingDays(from: DateLike, to: DateLike, options: WorkingOptions = {}): number {
  return wasm.working_days(number(from), number(to), countryNumber(options.country), weekendBits(options));
}
