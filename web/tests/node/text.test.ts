import { Temporal } from "@js-temporal/polyfill";
import { expect, test } from "vitest";
import { JalaliDate, extract, parse } from "../../dist/node.js";

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
