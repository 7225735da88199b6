import { Temporal } from "@js-temporal/polyfill";
import { expect, test } from "vitest";
import { JalaliDate, extract, humanize, occurrences, parse } from "../../dist/node.js";

const reference = "2016-11-18T18:00";

test("the README's example", () => {
  const text = `قرارداد پل را ۱۹ شهریور ۱۳۹۴ امضا کردیم و کار تا پایان تابستان گذشته طول کشید.
جشن بازگشایی ساعت ۱۷:۳۰ شنبه ۲۹ آبان در میدان ۷ تیر برپا می\u200Cشود و خبرگزاری مهر آن را پخش می\u200Cکند.
The jury met on 19 Shahrivar; the results came early Friday morning, after a delay of two weeks.`;
  expect(extract(text, { reference }).expressions.map((one) => [one.text, one.type, one.value])).toEqual([
    ["۱۹ شهریور ۱۳۹۴", "DATE", "2015-09-10"],
    ["پایان تابستان گذشته", "DATE", "2016-SU"],
    ["ساعت ۱۷:۳۰ شنبه ۲۹ آبان", "TIME", "2016-11-19T17:30"],
    ["19 Shahrivar", "DATE", "2016-09-09"],
    ["early Friday morning", "TIME", "2016-11-18TMO"],
    ["two weeks", "DURATION", "P2W"],
  ]);
});

test("offsets are UTF-16, also behind letters of two units and half of one", () => {
  for (const before of ["😀 ", "\uD83D ", "\uDE00\u200C ", "𐎱𐎠𐎼𐎿 "]) {
    const text = `${before}دیروز \uD83D`;
    const [found] = extract(text, { reference }).expressions;
    expect(text.slice(found!.start, found!.end)).toBe("دیروز");
    expect(found!.text).toBe("دیروز");
  }
});

test("an expression that holds half a letter is that part of the text", () => {
  const text = "قرار ۱۹ شهریور\uD83D";
  for (const one of extract(text, { reference }).expressions) expect(one.text).toBe(text.slice(one.start, one.end));
});

test("a range tells of its ends", () => {
  const { expressions, ranges } = extract("از شنبه تا چهارشنبه", { reference });
  expect(ranges).toEqual([{ from: 0, to: 1, start: 3, end: 19, interval: [expressions[0]!.interval![0], expressions[1]!.interval![1]] }]);
});

test("references of every kind", () => {
  const value = (reference: unknown) => parse("دیروز", { reference: reference as never }).value;
  const given = [
    "2016-11-18", "2016-11-18T18:00", "2016-11-18T18:00:30.5+03:30", "2016-11-18T18:00Z", " 2016-11-18t18:00-0500 ",
    new Date(2016, 10, 18, 18), JalaliDate.from("1395-08-28"), Temporal.PlainDate.from("2016-11-18"),
    Temporal.PlainDate.from({ year: 1395, month: 8, day: 28, calendar: "persian" }), Temporal.PlainDateTime.from("2016-11-18T18:00"),
    Temporal.ZonedDateTime.from("2016-11-18T18:00[Asia/Tehran]"),
  ];
  for (const one of given) expect([String(one), value(one)]).toEqual([String(one), "2016-11-17"]);
  const hours = (reference: never) => parse("دو ساعت پیش", { reference });
  expect(hours("2016-11-18T18:00" as never).value).toBe("2016-11-18T16:00");
  expect(hours(Temporal.PlainDateTime.from("2016-11-18T18:00") as never).value).toBe("2016-11-18T16:00");
  expect(hours("2016-11-18" as never).warnings).toEqual(["reference_without_time"]);
});

test("choices", () => {
  const one = (text: string, options: object) => extract(text, { reference, ...options }).expressions.map((found) => found.value);
  expect(one("۱۹ شهریور", { policy: "scheduling" })).toEqual(["2017-09-10"]);
  expect(one("۱۹ شهریور", { policy: { lean: "future" } })).toEqual(["2017-09-10"]);
  expect(one("۱۹ شهریور", { policy: "strict" })).toEqual([null]);
  expect(one("۱۹ شهریور ۱۳۹۵ رفت و روز بعد برگشت.", { policy: "narrative" })).toEqual(["2016-09-09", "2016-09-10"]);
  expect(one("فردا, tomorrow", { languages: "en" })).toEqual(["2016-11-19"]);
  expect(one("فردا, tomorrow", { languages: ["fa", "en"] })).toEqual(["2016-11-19", "2016-11-19"]);
  expect(one("on 5/3/2016", { dateOrder: "mdy" })).toEqual(["2016-05-03"]);
  expect(one("اخیراً پسر ۹ ساله دیروز آمد.", { tier: "core" })).toEqual(["2016-11-17"]);
  expect(one("اخیراً پسر ۹ ساله دیروز آمد.", { tier: "optional" }).length).toBe(3);
  const weekend = (region: "iran" | "afghanistan") => parse("آخر هفته", { reference: "2016-11-14", region }).interval;
  expect([weekend("iran"), weekend("afghanistan")]).toEqual([["2016-11-17", "2016-11-19"], ["2016-11-18", "2016-11-19"]]);
  expect(parse("۱۹ شهریور", { reference, describe: "en" }).description).toContain("19 Shahrivar 1395");
  expect(parse("۱۹ شهریور", { reference, describe: "fa" }).description).toBe("نوزدهم شهریور ۱۳۹۵");
  expect(parse("۱۹ سنبله", { reference, describe: "prs" }).description).toContain("سنبله");
});

test("what is wrong is an error with the library's sentence", () => {
  const error = (ask: () => unknown) => {
    try {
      ask();
    } catch (refused) {
      const { name, message, start, end } = refused as Error & { start?: number; end?: number };
      return start === undefined ? [name, message] : [name, message, start, end];
    }
    return "no error";
  };
  expect(error(() => parse("برای ۱۹ شهریور", { reference }))).toEqual(["SyntaxError", "not part of the expression at bytes 0..9", 0, 5]);
  expect(error(() => parse("سلام", { reference }))).toEqual(["SyntaxError", "no temporal expression at bytes 0..8", 0, 4]);
  expect(error(() => parse("۱ فروردین ۳۰۰۱", { reference }))).toEqual(
    ["RangeError", "the date is outside of its calendar: year 3001 is not in 1..=3000"]);
  expect(error(() => extract("", { reference: "2016-13-01" }))).toEqual(["RangeError", "month 13 is not in 1..=12"]);
  expect(error(() => extract("", { reference: "2015-02-29" }))).toEqual(["RangeError", "day 29 is not in 1..=28"]);
  expect(error(() => extract("", { reference: "2016-11-18T25:00" }))).toEqual(["RangeError", "hour 25 is not in 0..=23"]);
  expect(error(() => extract("", { reference: "2016-11-18T10:00+03:75" }))).toEqual(["RangeError", "offset minute 75 is not in 0..=59"]);
  expect(error(() => extract("", { reference: "yesterday" }))[0]).toBe("SyntaxError");
  expect(error(() => extract("", { reference: new Date(NaN) }))).toEqual(["RangeError", "the reference is an invalid Date"]);
  expect(error(() => extract("", {} as never))[0]).toBe("TypeError");
  expect(error(() => extract("", undefined as never))[1]).toContain("the library has no clock");
  expect(error(() => extract(5 as never, { reference }))).toEqual(["TypeError", "text is a string, not number"]);
  expect(error(() => extract("", { reference, policy: "later" as never }))[1]).toContain('policy is one of "news"');
  expect(error(() => extract("", { reference, policy: "toString" as never }))[0]).toBe("RangeError");
  expect(error(() => extract("", { reference, languages: [] }))).toEqual(["RangeError", "languages names none"]);
});

test("any text is answered", () => {
  for (const text of ["", "\0", "\u200C", "⟦⟧", "۱".repeat(5000), "شنبه ".repeat(5000)]) {
    expect(Array.isArray(extract(text, { reference }).expressions)).toBe(true);
  }
});

test("a set has its rule, and its occurrences where they are asked for", () => {
  const { rrule, occurrences: next } = parse("پنجم هر ماه", { reference, occurrences: 2 });
  expect([rrule, next]).toEqual(["RSCALE=PERSIAN;FREQ=MONTHLY;BYMONTHDAY=5", [["2016-11-25", "2016-11-26"], ["2016-12-25", "2016-12-26"]]]);
  const { expressions } = extract("هر جمعه، فردا، every few days", { reference, occurrences: 1 });
  expect(expressions.map((one) => [one.rrule, one.occurrences])).toEqual([["FREQ=WEEKLY;BYDAY=FR", [["2016-11-25", "2016-11-26"]]], [undefined, undefined], [undefined, undefined]]);
  expect(extract("هر جمعه", { reference }).expressions[0]!.occurrences).toBe(undefined);
  for (const count of [-1, 256, 1.5, NaN]) {
    expect(() => extract("", { reference, occurrences: count })).toThrow(new RangeError(`occurrences ${count} is not in 0..=255`));
  }
});

test("the occurrences of a set in a range", () => {
  const starts = (phrase: string, options: object) => [...occurrences(phrase, { reference: "2025-11-20", ...options })].map(([start]) => start);
  expect(starts("پنجم هر ماه", { from: "2026-02-01", to: "2026-05-01" })).toEqual(["2026-02-24", "2026-03-25", "2026-04-25"]);
  expect(starts("every other Tuesday at 9", { to: JalaliDate.from("1404-10-01") })).toEqual(["2025-11-25T09:00", "2025-12-09T09:00"]);
  // The start is in the range, the end is not.
  expect(starts("هر جمعه", { from: "2025-11-21", to: "2025-11-28" })).toEqual(["2025-11-21"]);
  expect(starts("هر دوشنبه ساعت ۹", { from: "2025-11-24T09:00:01", to: "2025-12-01T09:00:01" })).toEqual(["2025-12-01T09:00"]);
  // 30 Esfand is in leap years alone.
  expect(starts("هر سال ۳۰ اسفند", { from: "2020-01-01", to: "2030-01-01" })).toEqual(["2021-03-20", "2025-03-20"]);
  expect(starts("فردا", {})).toEqual([]);
  expect(starts("every few days", {})).toEqual([]);
  // How often it is in a week is not when.
  expect(starts("twice a week", { to: "2025-12-01" })).toEqual(["2025-11-24"]);
});

test("occurrences come as they are asked for, without an end", () => {
  const days: string[] = [];
  for (const [start] of occurrences("هر روز", { reference })) {
    days.push(start!);
    if (days.length === 1000) break;
  }
  expect(days[0]).toBe("2016-11-19");
  // No day is left out or told twice where a page ends.
  const gaps = new Set(days.slice(1).map((day, before) => Date.parse(day) - Date.parse(days[before]!)));
  expect([...gaps]).toEqual([86_400_000]);
  // All of the calendar: the last is in its last year.
  const years = [...occurrences("هر سال نوروز", { reference })];
  expect(years.length).toBeGreaterThan(1500);
  expect(() => occurrences("سلام", { reference })).toThrow(SyntaxError);
  expect(() => occurrences("هر روز", { reference, to: "2016-13-01" })).toThrow(RangeError);
  expect(() => occurrences("هر روز", { reference, from: "soon" })).toThrow('from "soon"');
});

test("humanize", () => {
  const said = (when: string, options: object = {}) => humanize(when, { reference, ...options } as never);
  expect(said("2016-11-15")).toBe("۳ روز پیش");
  expect(said("2016-11-19")).toBe("فردا");
  expect(said("2016-11-19", { numeric: "always" })).toBe("۱ روز دیگر");
  expect(said("2016-11-30", { language: "en" })).toBe("in 2 weeks");
  expect(said("2016-11-30", { language: "en", digits: "words" })).toBe("in two weeks");
  expect(said("2016-11-30", { digits: "words", formality: "colloquial" })).toBe("دو هفتهٔ دیگه");
  expect(said("2016-11-15", { digits: "latin" })).toBe("3 روز پیش");
  expect(said("2016-11-15", { digits: "arabic" })).toBe("٣ روز پیش");
  expect(said("2015-11-18", { formality: "formal" })).toBe("سال گذشته");
  expect(said("2015-11-18")).toBe("پارسال");
  expect(said("2016-11-18T18:00", { language: "prs" })).toBe("همین حالا");
  expect(said("2016-11-18T18:00:40")).toBe("همین الان");
  expect(said("2016-11-18T18:00:40", { smallest: "second" })).toBe("۴۰ ثانیهٔ دیگر");
  expect(said("2016-06-18", { largest: "day" })).toBe("۱۵۳ روز پیش");
  expect(humanize(JalaliDate.from("1395-08-29"), { reference: new Date(2016, 10, 18, 18) })).toBe("فردا");
  // It is read back to what holds it.
  for (const [when, language] of [["2016-11-19", "fa"], ["2016-12-09", "en"], ["2014-01-01", "fa"]] as const) {
    const [from, to] = parse(humanize(when, { reference, language }), { reference, policy: "closest" }).interval!;
    expect([from! <= when, when < to!]).toEqual([true, true]);
  }
  expect(() => said("2016-11-31")).toThrow(RangeError);
  expect(() => said("later")).toThrow('when "later"');
  expect(() => said("2016-11-15", { language: "de" })).toThrow('language is one of "fa", "en", "prs", not "de"');
  expect(() => said("2016-11-15", { smallest: "decade" })).toThrow(RangeError);
  expect(() => humanize("2016-11-15", undefined as never)).toThrow(TypeError);
});
