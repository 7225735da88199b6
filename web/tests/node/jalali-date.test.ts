import { Temporal } from "@js-temporal/polyfill";
import { expect, test } from "vitest";
import { JalaliDate, convert, monthName, weekdayName } from "../../dist/node.js";

const date = (text: string) => JalaliDate.from(text);
const text = (value: unknown) => String(value);

test("a date is its fields, and cannot be changed", () => {
  const one = new JalaliDate(1395, 6, 19);
  expect([one.year, one.month, one.day, one.dayOfWeek, one.dayOfYear, one.weekOfYear, one.quarter]).toEqual([1395, 6, 19, 5, 174, 25, 2]);
  expect([one.daysInMonth, one.daysInYear, one.isLeap, one.certainty]).toEqual([31, 366, true, "official"]);
  expect(() => {
    (one as { day: number }).day = 20;
  }).toThrow(TypeError);
  expect(text(one)).toBe("1395-06-19");
  expect(JSON.stringify({ one })).toBe('{"one":"1395-06-19"}');
});

test("a date that does not exist is refused with its range", () => {
  expect(() => new JalaliDate(1404, 12, 30)).toThrow(new RangeError("day 30 is not in 1..=29"));
  expect(() => new JalaliDate(1395, 13, 1)).toThrow(new RangeError("month 13 is not in 1..=12"));
  expect(() => new JalaliDate(3001, 1, 1)).toThrow(new RangeError("year 3001 is not in 1..=3000"));
  expect(() => new JalaliDate(1395, 6.5, 1)).toThrow(RangeError);
  expect(() => new JalaliDate(NaN, 1, 1)).toThrow(RangeError);
  expect(() => new JalaliDate(2 ** 32 + 1395, 1, 1)).toThrow(RangeError);
  expect(() => new JalaliDate(1395, 6 + 256, 1)).toThrow(RangeError);
  expect(() => JalaliDate.fromGregorian(2016, 2, 30)).toThrow(new RangeError("day 30 is not in 1..=29"));
  expect(() => JalaliDate.fromGregorian(2016, 9.5, 9)).toThrow(RangeError);
  expect(() => JalaliDate.fromGregorian(500, 1, 1)).toThrow(RangeError);
  expect(() => JalaliDate.fromDayNumber(5_000_000)).toThrow(RangeError);
});

test("from what there is", () => {
  const same = [
    new Date(2016, 8, 9), new Date(2016, 8, 9, 23, 59, 59), "1395-06-19", "۱۳۹۵/۰۶/۱۹", "1395/6/19", "۱۹ شهریور ۱۳۹۵", "19 Shahrivar 1395",
    { year: 1395, month: 6, day: 19 }, new JalaliDate(1395, 6, 19), Temporal.PlainDate.from("2016-09-09"),
    Temporal.PlainDate.from({ year: 1395, month: 6, day: 19, calendar: "persian" }), Temporal.PlainDateTime.from("2016-09-09T23:00"),
  ];
  for (const one of same) expect(text(JalaliDate.from(one))).toBe("1395-06-19");
  const midnight = new Date("2016-09-09T00:00:00Z");
  expect(text(JalaliDate.from(midnight, { timeZone: "UTC" }))).toBe("1395-06-19");
  expect(text(JalaliDate.from(new Date("2016-09-08T21:00:00Z"), { timeZone: "Asia/Tehran" }))).toBe("1395-06-19");
  expect(text(JalaliDate.from(midnight, { timeZone: "America/New_York" }))).toBe("1395-06-18");
  expect(() => JalaliDate.from(midnight, { timeZone: "Nowhere" })).toThrow(RangeError);
  expect(() => JalaliDate.from(new Date(NaN))).toThrow(RangeError);
  expect(() => JalaliDate.from("tomorrow")).toThrow(SyntaxError);
  expect(() => JalaliDate.from("1404-12-30")).toThrow(RangeError);
  expect(() => JalaliDate.from(null as never)).toThrow(TypeError);
  expect(() => JalaliDate.from(5 as never)).toThrow(TypeError);
});

test("to what there is", () => {
  const one = new JalaliDate(1395, 6, 19);
  expect(one.toGregorian()).toEqual({ year: 2016, month: 9, day: 9 });
  expect(one.toHijri()).toEqual({ year: 1437, month: 12, day: 7, source: "observed" });
  expect(text(JalaliDate.fromHijri(1437, 12, 7))).toBe("1395-06-19");
  expect(one.toDate()).toEqual(new Date(2016, 8, 9));
  expect(one.toDate({ timeZone: "UTC" }).toISOString()).toBe("2016-09-09T00:00:00.000Z");
  expect(one.toTemporal(Temporal).toString()).toBe("2016-09-09");
  if (!("Temporal" in globalThis)) expect(() => one.toTemporal()).toThrow(TypeError);
  for (const day of [JalaliDate.MIN, JalaliDate.MAX]) expect(text(JalaliDate.from(day.toDate()))).toBe(text(day));
});

test("arithmetic clamps or rejects", () => {
  expect(text(date("1395-06-31").add({ months: 1 }))).toBe("1395-07-30");
  expect(() => date("1395-06-31").add({ months: 1 }, { overflow: "reject" })).toThrow(RangeError);
  expect(text(date("1395-12-30").add({ years: 1 }))).toBe("1396-12-29");
  expect(text(date("1395-06-19").add({ years: 1, months: -2, weeks: 1, days: 3 }))).toBe("1396-04-29");
  expect(text(date("1395-07-30").subtract({ months: 1, days: 1 }))).toBe("1395-06-29");
  expect(text(date("1395-06-19").add({ days: -1_000 }))).toBe("1392-09-23");
  expect(() => JalaliDate.MAX.add({ days: 1 })).toThrow(RangeError);
  expect(() => date("1395-06-19").add({ days: 1e9 })).toThrow(RangeError);
  expect(() => date("1395-06-19").add({ months: 1e9 })).toThrow(RangeError);
  expect(() => date("1395-06-19").add({ years: 0.5 })).toThrow(RangeError);
  expect(() => date("1395-06-19").add({ days: 1 }, { overflow: "constrain" as never })).toThrow(RangeError);
  expect(text(date("1395-06-19").with({ day: 31 }))).toBe("1395-06-31");
  expect(() => date("1395-06-31").with({ month: 7 })).toThrow(RangeError);
});

test("differences", () => {
  const between = (one: string, other: string) => date(one).until(date(other));
  expect(between("1395-06-19", "1396-08-25")).toEqual({ years: 1, months: 2, days: 6 });
  expect(between("1396-08-25", "1395-06-19")).toEqual({ years: -1, months: -2, days: -6 });
  expect(between("1395-06-19", "1395-06-19")).toEqual({ years: 0, months: 0, days: 0 });
  expect(date("1395-06-19").daysUntil(date("1396-06-19"))).toBe(366);
  const days = ["1396-01-01", "1395-06-19", "1395-12-30"].map(date);
  expect(days.sort(JalaliDate.compare).map(text)).toEqual(["1395-06-19", "1395-12-30", "1396-01-01"]);
  expect(days[0]! < days[1]!).toBe(true);
  expect(date("1395-06-19").equals(date("1395-06-19"))).toBe(true);
});

test("patterns", () => {
  const one = date("1395-06-09");
  expect(one.format()).toBe("۱۳۹۵/۰۶/۰۹");
  expect(one.format("%A %-d %B %Y")).toBe("سه\u200Cشنبه ۹ شهریور ۱۳۹۵");
  expect(one.format("%A %-d %B %Y", { language: "en" })).toBe("Tuesday 9 Shahrivar 1395");
  expect(one.format("%-d %B %Y", { language: "prs" })).toBe("۹ سنبله ۱۳۹۵");
  expect(one.format("%x", { digits: "arabic" })).toBe("١٣٩٥/٠٦/٠٩");
  expect(text(JalaliDate.parse("Tuesday 9 Shahrivar 1395", "%A %-d %B %Y", { language: "en" }))).toBe("1395-06-09");
  expect(text(JalaliDate.parse("۹۵/۰۶/۰۹", "%D", { year: 1403 }))).toBe("1395-06-09");
  expect(text(JalaliDate.parseLenient("۹۵/۶/۹", { year: 1403 }))).toBe("1395-06-09");
  expect(() => one.format("%Q")).toThrow(SyntaxError);
  expect(() => one.format("%x", { language: "de" as never })).toThrow(RangeError);
  expect(text(JalaliDate.parse("1395/06/09", "%x"))).toBe("1395-06-09");
  expect(() => JalaliDate.parse("1395/06/09", "%x", { digits: "persian" })).toThrow(SyntaxError);
  expect(() => JalaliDate.parse("1395-06-09", "%x")).toThrow(SyntaxError);
  expect(() => JalaliDate.parse("1404/12/30", "%Y/%m/%d")).toThrow(RangeError);
  expect([monthName(6), monthName(6, "en"), monthName(6, "en", "short"), weekdayName(5), weekdayName(5, "en", "short")]).toEqual(["شهریور", "Shahrivar", "Sha", "جمعه", "Fri"]);
  expect(() => monthName(13)).toThrow(RangeError);
  expect(() => weekdayName(0)).toThrow(RangeError);
});

test("a month as a calendar on the wall shows it", () => {
  const grid = JalaliDate.monthGrid(1395, 8);
  expect(grid.map((week) => [text(week[0]), text(week.at(-1)), week.length])).toEqual([
    ["1395-08-01", "1395-08-07", 7], ["1395-08-08", "1395-08-14", 7], ["1395-08-15", "1395-08-21", 7],
    ["1395-08-22", "1395-08-28", 7], ["1395-08-29", "1395-09-05", 7],
  ]);
  for (let month = 1; month <= 12; month++) {
    const days = JalaliDate.monthGrid(1403, month).flat();
    expect(days.filter((day) => day.month === month).length).toBe(JalaliDate.daysInMonth(1403, month));
    expect(days[0]!.daysFromSaturday).toBe(0);
    expect(days.length % 7).toBe(0);
  }
  expect(JalaliDate.monthGrid(3000, 12).flat().at(-1)!.equals(JalaliDate.MAX)).toBe(true);
  expect(JalaliDate.monthGrid(1, 1).flat()[0]!.equals(JalaliDate.MIN)).toBe(true);
});

test("leap years and the other calendars", () => {
  expect([1395, 1399, 1403, 1404, 1408].map((year) => JalaliDate.isLeap(year))).toEqual([true, true, true, false, true]);
  expect(() => JalaliDate.isLeap(0)).toThrow(RangeError);
  expect(convert({ year: 1437, month: 12, day: 7 }, "hijri", "gregorian")).toEqual({ year: 2016, month: 9, day: 9 });
  expect(() => convert({ year: 1437, month: 12, day: 31 }, "hijri", "gregorian")).toThrow(RangeError);
  expect(() => convert({ year: 2016, month: 9, day: 9 }, "julian" as never, "jalali")).toThrow(RangeError);
});

test("every day of the official years goes both ways", () => {
  const last = date("1498-12-29").dayNumber;
  let before = date("1205-12-29");
  for (let number = before.dayNumber + 1; number <= last; number++) {
    const day = JalaliDate.fromDayNumber(number);
    const { year, month, day: dayOfMonth } = day.toGregorian();
    if (!JalaliDate.fromGregorian(year, month, dayOfMonth).equals(day) || !(before < day)) expect(text(day)).toBe("");
    before = day;
  }
});
