// Speed and correctness beside the peers, in one run; for node and for browsers. Answers are checked before they are timed.

import { english } from "./english.js";

const YEARS = 293;

/**
 * The best of some runs, in calls a millisecond; the peers take turns, so that a slow spell hits all. Of a task in parts it is
 * the best of each part, which on a busy machine is seldom interrupted as a long one always is.
 */
function timed(tasks, calls, rounds, parts = [null]) {
  const best = Object.fromEntries(Object.keys(tasks).map((name) => [name, parts.map(() => Infinity)]));
  for (let round = 0; round < rounds; round++) {
    parts.forEach((part, number) => {
      for (const [name, task] of Object.entries(tasks)) {
        const began = performance.now();
        task(part);
        best[name][number] = Math.min(best[name][number], performance.now() - began);
      }
    });
  }
  const sum = (times) => times.reduce((all, one) => all + one, 0);
  return Object.fromEntries(Object.entries(best).map(([name, times]) => [name, calls / sum(times)]));
}

const partsOf = (list, size) => Array.from({ length: Math.ceil(list.length / size) }, (_, part) => list.slice(part * size, (part + 1) * size));

/** Some number, so that no engine leaves a call out. */
let sink = 0;

function gregorian(dayNumber) {
  const date = new Date(dayNumber * 86_400_000);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** `years` is the published list, `[year, nowruz, leap]`: every day of it, asked of every peer. */
function conversionErrors(years, peers) {
  const errors = Object.fromEntries(Object.keys(peers).map((name) => [name, 0]));
  let days = 0;
  for (const [year, nowruz, leap] of years) {
    const first = Date.parse(`${nowruz}T00:00Z`) / 86_400_000;
    for (let ordinal = 0; ordinal < 365 + leap; ordinal++) {
      const month = ordinal < 186 ? Math.floor(ordinal / 31) + 1 : Math.floor((ordinal - 186) / 30) + 7;
      const day = ordinal < 186 ? (ordinal % 31) + 1 : ((ordinal - 186) % 30) + 1;
      days++;
      for (const [name, convert] of Object.entries(peers)) {
        const [y, m, d] = convert(...gregorian(first + ordinal));
        if (y !== year || m !== month || d !== day) errors[name]++;
      }
    }
  }
  return { days, errors };
}

export function conversions({ taqvim, jalaali, years }) {
  if (years.length !== YEARS) throw new Error(`${years.length} years, not ${YEARS}`);
  const { JalaliDate } = taqvim;
  const format = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", { timeZone: "UTC", year: "numeric", month: "numeric", day: "numeric" });
  const peers = {
    taqvim: (y, m, d) => {
      const date = JalaliDate.fromGregorian(y, m, d);
      return [date.year, date.month, date.day];
    },
    "jalaali-js": (y, m, d) => {
      const date = jalaali.toJalaali(y, m, d);
      return [date.jy, date.jm, date.jd];
    },
    Intl: (y, m, d) => {
      const parts = {};
      for (const { type, value } of format.formatToParts(Date.UTC(y, m - 1, d))) parts[type] = Number(value);
      return [parts.year, parts.month, parts.day];
    },
  };
  if (globalThis.Temporal) {
    peers.Temporal = (y, m, d) => {
      const date = Temporal.PlainDate.from({ year: y, month: m, day: d }).withCalendar("persian");
      return [date.year, date.month, date.day];
    };
  }
  const { days, errors } = conversionErrors(years, peers);

  const COUNT = 100_000;
  const dates = Array.from({ length: COUNT }, (_, number) => gregorian(-50_000 + ((number * 7919) % COUNT)));
  const own = dates.map(([y, m, d]) => peers.taqvim(y, m, d));
  const there = timed({
    taqvim: (dates) => { for (const [y, m, d] of dates) sink += JalaliDate.fromGregorian(y, m, d).day; },
    "jalaali-js": (dates) => { for (const [y, m, d] of dates) sink += jalaali.toJalaali(y, m, d).jd; },
  }, COUNT, 15, partsOf(dates, 5000));
  const back = timed({
    taqvim: (dates) => { for (const [y, m, d] of dates) sink += new JalaliDate(y, m, d).toGregorian().day; },
    "jalaali-js": (dates) => { for (const [y, m, d] of dates) sink += jalaali.toGregorian(y, m, d).gd; },
  }, COUNT, 15, partsOf(own, 5000));
  const few = dates.slice(0, 4000);
  const slow = Object.fromEntries(["Intl", "Temporal"].filter((name) => peers[name]).map((name) =>
    [name, (dates) => { for (const [y, m, d] of dates) sink += peers[name](y, m, d)[2]; }]));
  return { days, errors, there: { ...there, ...timed(slow, few.length, 5, partsOf(few, 200)) }, back };
}

/** The days that a row says, as far as it says any: the first day of each interval. */
const daysOf = (row) => row.expected.filter(({ interval }) => /^\d{4}-/.test(interval)).map(({ start, end, interval }) => ({ start, end, day: interval.slice(0, 10) }));

const local = (date) => `${String(date.getFullYear()).padStart(4, "0")}-${String(date.getMonth() + 1).padStart(2, "0")}-${String(date.getDate()).padStart(2, "0")}`;

export function texts({ taqvim, chrono, rows }) {
  const rowsRead = rows.filter(({ options }) => options.policy === "past" && options.tier === "vague");
  const references = rowsRead.map(({ options }) => new Date(options.reference.length > 10 ? options.reference : `${options.reference}T00:00`));
  const peers = {
    taqvim: ({ text, options }) => taqvim.extract(text, options).expressions
      .filter(({ interval }) => interval?.[0]).map(({ start, end, interval }) => ({ start, end, day: interval[0].slice(0, 10) })),
    "chrono-node": ({ text }, number) => chrono.parse(text, references[number])
      .map((found) => ({ start: found.index, end: found.index + found.text.length, day: local(found.start.date()) })),
  };
  const scores = {};
  for (const [name, find] of Object.entries(peers)) {
    let [right, wanted, quiet, silent] = [0, 0, 0, 0];
    rowsRead.forEach((row, number) => {
      const found = find(row, number);
      const days = daysOf(row);
      wanted += days.length;
      right += days.filter((one) => found.some((other) => other.start < one.end && one.start < other.end && other.day === one.day)).length;
      if (row.expected.length === 0) {
        silent++;
        if (found.length === 0) quiet++;
      }
    });
    scores[name] = { right, wanted, quiet, silent };
  }
  return { lines: rowsRead.length, scores, speed: speeds({ taqvim, chrono, rows: rowsRead }) };
}

/** Kilobytes a millisecond of generated English, a call a line, and of taqvim in one call for 50 lines. */
function speeds({ taqvim, chrono, rows }) {
  const reference = new Date(2016, 10, 18, 18);
  const options = { reference: "2016-11-18T18:00" };
  const prose = [0, 2, 5].map((dated) => [`sentences, ${dated} of 10 with a date`, english(1500, dated)]);
  return [...prose, ["the rows of the corpus", rows.map(({ text }) => text)]].map(([text, lines]) => {
    const kilobytes = lines.join("\n").length / 1000;
    const parts = partsOf(lines, 50).map((lines) => ({ lines, whole: lines.join("\n") }));
    const speed = timed({
      taqvim: ({ lines }) => { for (const line of lines) sink += taqvim.extract(line, options).expressions.length; },
      "taqvim, one call": ({ whole }) => { sink += taqvim.extract(whole, options).expressions.length; },
      "chrono-node": ({ lines }) => { for (const line of lines) sink += chrono.parse(line, reference).length; },
    }, kilobytes, 25, parts);
    const found = {
      taqvim: lines.reduce((sum, line) => sum + taqvim.extract(line, options).expressions.length, 0),
      "chrono-node": lines.reduce((sum, line) => sum + chrono.parse(line, reference).length, 0),
    };
    return { text, kilobytes, found, speed };
  });
}
