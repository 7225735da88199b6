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
  expect(lines[0]).toBe("start,end,text,type,value,interval_start,interval_end,grain,modifier,calendar,native,rrule,assumed,warnings,meaning");
  expect(lines[1]).toContain("5,14,۱۹ شهریور,DATE,2016-09-09,2016-09-09,2016-09-10,day,,jalali,1395-06-19,,year,,");
  expect(lines[2]).toContain('"May 5, 2016"');
  expect(lines.length).toBe(4);
});

test("iCalendar has an event for what has both ends or recurs, in lines of 75 bytes", () => {
  const text = "قرار ساعت ۱۷:۳۰ شنبه ۲۹ آبان، دو ساعت؛ 10:00 GMT; جلسهٔ ۱۹ شهریور ماه سال یک هزار و سیصد و نود و پنج هجری شمسی";
  const ics = toIcs(extract(text, { reference, describe: "fa", occurrences: 1 }), reference);
  expect(ics.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")).toBe(true);
  expect(ics.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(ics.match(/BEGIN:VEVENT/g)!.length).toBe(3);
  expect(ics).toContain("DTEND:20161119T173100\r\nDTSTAMP:20161118T180000Z\r\nDTSTART:20161119T173000\r\n");
  expect(ics).toContain("DTEND;VALUE=DATE:20160910\r\nDTSTAMP:20161118T180000Z\r\nDTSTART;VALUE=DATE:20160909\r\n");
  expect(ics).toMatch(/DTSTART:\d{8}T100000Z/);
  for (const line of ics.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  const uids = ics.match(/UID:.*/g)!;
  expect(new Set(uids).size).toBe(uids.length);
});

test("iCalendar has the rules of sets and the length of ranges", () => {
  const events = (text: string, reference: string) =>
    toIcs(extract(text, { reference, occurrences: 1 }), reference).split("BEGIN:VEVENT\r\n").slice(1)
      .map((event) => event.split("\r\n").filter((line) => /^(DT|RRULE)/.test(line)));
  expect(events("هر جمعه. هر دوشنبه ساعت ۹. پنجم هر ماه. twice a week", reference)).toEqual([
    ["DTEND;VALUE=DATE:20161126", "DTSTAMP:20161118T180000Z", "DTSTART;VALUE=DATE:20161125", "RRULE:FREQ=WEEKLY;BYDAY=FR"],
    ["DTEND:20161121T090100", "DTSTAMP:20161118T180000Z", "DTSTART:20161121T090000", "RRULE:FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0;BYSECOND=0"],
    ["DTEND;VALUE=DATE:20161126", "DTSTAMP:20161118T180000Z", "DTSTART;VALUE=DATE:20161125", "RRULE:RSCALE=PERSIAN;FREQ=MONTHLY;BYMONTHDAY=5"],
  ]);
  // A rule has the hours of its start, which an offset would move to another day.
  expect(events("every Monday at 9:00 GMT", reference)).toEqual([]);
  expect(events("از شنبه تا چهارشنبه", "2016-11-18T02:00+03:30")).toEqual([
    ["DTEND;VALUE=DATE:20161117", "DTSTAMP:20161117T223000Z", "DTSTART;VALUE=DATE:20161112"],
    ["DTEND;VALUE=DATE:20161117", "DTSTAMP:20161117T223000Z", "DTSTART;VALUE=DATE:20161116"],
  ]);
});

test("JSON is what was found", () => {
  const found = extract("دیروز", { reference });
  expect(JSON.parse(toJson(found, reference))).toEqual({ reference, ...found });
});
