import { expect, test } from "vitest";
import {
  JalaliDate, holidaysIn, holidaysOn, isHoliday, isWorkingDay, nextWorkingDay, numberDigits, numberWords, parseNumber,
  previousWorkingDay, workingDays,
} from "../../dist/node.js";

test("holidays", () => {
  expect(holidaysOn("1395-07-21")).toEqual([
    { date: expect.any(JalaliDate), name: "عاشورا", english: "Ashura", calendar: "hijri" },
  ]);
  expect(holidaysOn("1395-07-22").map((holiday) => holiday.english)).toEqual([]);
  const year = holidaysIn(1403);
  expect(year.length).toBeGreaterThan(20);
  expect(year.map((holiday) => holiday.date.valueOf())).toEqual(year.map((holiday) => holiday.date.valueOf()).sort((one, other) => one - other));
  expect([isHoliday("1403-01-01"), isHoliday("1403-01-05"), isHoliday(new Date(2024, 2, 20))]).toEqual([true, false, true]);
  expect(holidaysIn(1403, { country: "afghanistan" })).not.toEqual(year);
  expect(() => holidaysIn(0)).toThrow(RangeError);
  expect(() => isHoliday("1403-01-01", { country: "oman" as never })).toThrow(RangeError);
});

test("working days", () => {
  // 1403-01-05 is a Sunday.
  expect([isWorkingDay("1403-01-05"), isWorkingDay("1403-01-09"), isWorkingDay("1403-01-09", { weekend: [5] })]).toEqual([true, false, true]);
  expect(String(nextWorkingDay("1402-12-28"))).toBe("1403-01-05");
  expect(String(previousWorkingDay("1403-01-05"))).toBe("1402-12-28");
  expect(nextWorkingDay("1403-01-05", { weekend: [1, 2, 3, 4, 5, 6, 7] })).toBe(null);
  expect(workingDays("1403-01-05", "1403-01-12")).toBe(5 - holidaysIn(1403).filter((holiday) => {
    const { month, day, dayOfWeek } = holiday.date;
    return month === 1 && day >= 5 && day < 12 && dayOfWeek !== 4 && dayOfWeek !== 5;
  }).length);
  expect(() => isWorkingDay("1403-01-05", { weekend: [8] })).toThrow(RangeError);
});

test("numbers", () => {
  expect([numberWords(1395), numberWords(19, "ordinal"), numberWords(19, "superlative")]).toEqual(["یک هزار و سیصد و نود و پنج", "نوزدهم", "نوزدهمین"]);
  expect([numberDigits(1395), numberDigits(6, { width: 2 }), numberDigits(1234567, { grouped: true }), numberDigits(7, { script: "arabic" })]).toEqual(["۱۳۹۵", "۰۶", "۱٬۲۳۴٬۵۶۷", "٧"]);
  expect([parseNumber("دو و نیم"), parseNumber("سی\u200Cام"), parseNumber("۱٬۳۹۵")]).toEqual([
    { value: 2.5, kind: "cardinal" }, { value: 30, kind: "ordinal" }, { value: 1395, kind: "cardinal" },
  ]);
  expect(() => parseNumber("سی و کتاب")).toThrow(SyntaxError);
  for (const wrong of [-1, 1.5, 2 ** 32, NaN]) expect(() => numberWords(wrong)).toThrow(RangeError);
  expect(() => numberDigits(1, { width: 11 })).toThrow(RangeError);
});
