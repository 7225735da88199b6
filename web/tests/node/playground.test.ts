import { expect, test } from "vitest";
import { extract } from "../../dist/node.js";
import { toCsv, toIcs, toJson } from "../../playground/src/exports.js";
import { persianStep } from "../../playground/src/steps.js";
import { corpusRows } from "../files.js";

const reference = "2016-11-18T18:00";

test("every step of every explanation of the corpus is said in Persian too", () => {
  const missing = new Set<string>();
  let steps = 0;
  for (const { text, options } of corpusRows()) {
    for (const policy of [options.policy, "strict"]) {
      for (const { explain } of extract(text, { ...options, policy, explain: true } as never).expressions) {
        for (const step of explain!.steps) {
          steps++;
          if (persianStep(step) === null) missing.add(step);
        }
      }
    }
  }
  expect(steps).toBeGreaterThan(10_000);
  expect([...missing]).toEqual([]);
  expect(persianStep("something else")).toBe(null);
});

test("CSV quotes what has to be", () => {
  const { expressions } = extract("قرار ۱۹ شهریور, and on May 5, 2016", { reference, describe: "en" });
  const lines = toCsv(expressions).split("\r\n");
  expect(lines[0]).toBe("start,end,text,type,value,interval_start,interval_end,grain,modifier,calendar,native,assumed,warnings,meaning");
  expect(lines[1]).toContain("5,14,۱۹ شهریور,DATE,2016-09-09,2016-09-09,2016-09-10,day,,jalali,1395-06-19,year,,");
  expect(lines[2]).toContain('"May 5, 2016"');
  expect(lines.length).toBe(4);
});

test("iCalendar has an event for what has both ends, in lines of 75 bytes", () => {
  const text = "قرار ساعت ۱۷:۳۰ شنبه ۲۹ آبان، هر جمعه، دو ساعت؛ 10:00 GMT; جلسهٔ ۱۹ شهریور ماه سال یک هزار و سیصد و نود و پنج هجری شمسی";
  const { expressions } = extract(text, { reference, describe: "fa" });
  const ics = toIcs(expressions, new Date("2020-01-02T03:04:05Z"));
  expect(ics.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")).toBe(true);
  expect(ics.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(ics.match(/BEGIN:VEVENT/g)!.length).toBe(expressions.filter((one) => one.interval?.[0] && one.interval[1]).length);
  expect(ics).toContain("DTSTART:20161119T173000\r\nDTEND:20161119T173100\r\n");
  expect(ics).toContain("DTSTART;VALUE=DATE:20160909\r\nDTEND;VALUE=DATE:20160910\r\n");
  expect(ics).toContain("DTSTAMP:20200102T030405Z");
  expect(ics).toMatch(/DTSTART:\d{8}T100000Z/);
  for (const line of ics.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  const uids = ics.match(/UID:.*/g)!;
  expect(new Set(uids).size).toBe(uids.length);
});

test("JSON is what was found", () => {
  const found = extract("دیروز", { reference });
  expect(JSON.parse(toJson(found, reference))).toEqual({ reference, ...found });
});
