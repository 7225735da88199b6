// Dates as the page writes them, in its language.
import { JalaliDate, monthName, numberDigits, type DateFields, type HijriFields, type Interval } from "taqvim/manual";
import { say, ui } from "./say.js";

const LUNAR = {
  fa: ["محرم", "صفر", "ربیع\u200Cالاول", "ربیع\u200Cالثانی", "جمادی\u200Cالاول", "جمادی\u200Cالثانی", "رجب", "شعبان", "رمضان", "شوال", "ذیقعده", "ذیحجه"],
  en: ["Muharram", "Safar", "Rabi I", "Rabi II", "Jumada I", "Jumada II", "Rajab", "Sha'ban", "Ramadan", "Shawwal", "Dhu al-Qa'da", "Dhu al-Hijja"],
};

export const lunarMonth = (month: number): string => LUNAR[ui()][month - 1] ?? "";

export const jalaliMonth = (month: number): string => monthName(month, ui());

/** A number of a date, in the page's digits. */
export const digits = (value: number): string => (ui() === "fa" ? numberDigits(value) : String(value));

/** To make a format takes longer than to use it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();

function gregorian(date: DateFields, options: Intl.DateTimeFormatOptions): string {
  const locale = ui() === "fa" ? "fa-IR-u-ca-gregory" : "en-GB";
  const key = `${locale} ${Object.entries(options).join()}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options })));
  const day = new Date(0);
  day.setUTCFullYear(date.year, date.month - 1, date.day);
  return format.format(day);
}

export const gregorianMonth = (date: DateFields): string => gregorian(date, { month: "long" });
export const shortGregorianMonth = (date: DateFields): string => gregorian(date, { month: "short" });
export const longGregorian = (date: DateFields): string => gregorian(date, { day: "numeric", month: "long", year: "numeric" });

export const longJalali = (date: JalaliDate): string => date.format("%-d %B %Y", { language: ui() });
export const fullJalali = (date: JalaliDate): string => date.format("%A %-d %B %Y", { language: ui() });

export const longLunar = ({ year, month, day }: DateFields): string => `${digits(day)} ${lunarMonth(month)} ${digits(year)}`;

/** The lunar date of a day; null before that calendar. */
export function lunarOf(date: JalaliDate): HijriFields | null {
  try {
    return date.toHijri();
  } catch {
    return null;
  }
}

/** A date in figures: `2016-09-09`. */
export function isoOf({ year, month, day }: DateFields): string {
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/** The day that an ISO text begins with. */
export function dayOf(iso: string): DateFields | null {
  const found = /^(-?\d+)-(\d\d)-(\d\d)/.exec(iso);
  return found && { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
}

/** The Jalali date of the day that an ISO text names; null outside of that calendar. */
export function jalaliOf(iso: string): JalaliDate | null {
  const day = dayOf(iso);
  if (!day) return null;
  try {
    return JalaliDate.fromGregorian(day.year, day.month, day.day);
  } catch {
    return null;
  }
}

/** Figures of any script as Latin ones. */
export function latin(text: string): string {
  return text.replace(/[\u06F0-\u06F9\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

function longDay(iso: string): string {
  const date = jalaliOf(iso);
  if (!date) return iso.slice(0, 10);
  return ui() === "fa" ? longJalali(date) : longGregorian(date.toGregorian());
}

/** Latin figures as the page's. */
export function written(text: string): string {
  return ui() === "fa" ? text.replace(/\d/g, (digit) => numberDigits(Number(digit))) : text;
}

const timeOf = (iso: string): string => written(iso.slice(11));

export function side(iso: string): string {
  return iso.includes("T") ? `${longDay(iso)}${ui() === "fa" ? "،" : ","} ${timeOf(iso)}` : longDay(iso);
}

/** The day before that of an ISO date, as one. */
function before(iso: string): string {
  return new Date(Date.parse(`${iso}T00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** An interval as people write it: with its last day where it is of days, and its day once where it is of hours. */
export function interval([start, end]: Interval): string {
  const to = say("until");
  if (start === null || end === null) return `${start === null ? say("open_") : side(start)} ${to} ${end === null ? say("open_") : side(end)}`;
  if (start.includes("T") || end.includes("T")) {
    const sameDay = start.slice(0, 10) === end.slice(0, 10) && start.includes("T") && end.includes("T");
    return `${side(start)} ${to} ${sameDay ? timeOf(end) : side(end)}`;
  }
  // Years before 1 and after 9999 are no dates of JavaScript's ISO form.
  const last = /^\d{4}-/.test(end) ? before(end) : end;
  return last === start ? side(start) : `${side(start)} ${to} ${side(last)}`;
}
