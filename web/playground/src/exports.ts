// What was found, as JSON, CSV (RFC 4180) and iCalendar (RFC 5545).
import type { Expression, Extraction, Interval } from "taqvim/manual";

export function toJson(found: Extraction, reference: string): string {
  return `${JSON.stringify({ reference, ...found }, null, 2)}\n`;
}

const COLUMNS: [name: string, value: (expression: Expression) => unknown][] = [
  ["start", (expression) => expression.start],
  ["end", (expression) => expression.end],
  ["text", (expression) => expression.text],
  ["type", (expression) => expression.type],
  ["value", (expression) => expression.value],
  ["interval_start", (expression) => expression.interval?.[0]],
  ["interval_end", (expression) => expression.interval?.[1]],
  ["grain", (expression) => expression.grain],
  ["modifier", (expression) => expression.modifier],
  ["calendar", (expression) => expression.calendar],
  ["native", (expression) => expression.native],
  ["rrule", (expression) => expression.rrule],
  ["assumed", (expression) => expression.assumed.join(" ")],
  ["warnings", (expression) => expression.warnings.join(" ")],
  ["meaning", (expression) => expression.description],
];

function cell(value: unknown): string {
  const text = value === null || value === undefined ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function toCsv(expressions: readonly Expression[]): string {
  const rows = [COLUMNS.map(([name]) => name), ...expressions.map((one) => COLUMNS.map(([, value]) => value(one)))];
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

const encoder = new TextEncoder();

/** A line of at most 75 bytes, and what is over on lines that begin with a space. */
function folded(line: string): string {
  let out = "";
  let length = 0;
  for (const letter of line) {
    const bytes = encoder.encode(letter).length;
    if (length + bytes > 75) {
      out += "\r\n ";
      length = 1;
    }
    out += letter;
    length += bytes;
  }
  return `${out}\r\n`;
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");

const basic = (date: Date): string => `${date.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;

const LOCAL = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?$/;

/** `DTSTART` or `DTEND` of a side: a day, a local time that has no zone, or UTC where the words named an offset. */
function side(name: string, iso: string, offset: string | undefined): string | null {
  const found = LOCAL.exec(iso);
  // iCalendar has no years before 1 nor after 9999.
  if (!found) return null;
  const [, year, month, day, hour, minute, second = "00"] = found;
  if (hour === undefined) return `${name};VALUE=DATE:${year}${month}${day}`;
  if (offset === undefined) return `${name}:${year}${month}${day}T${hour}${minute}${second}`;
  return `${name}:${basic(new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`))}`;
}

/** The reference in UTC, so that the same text gives the same calendar. */
function stamp(reference: string): string {
  const time = reference.includes("T") ? reference : `${reference}T00:00`;
  return basic(new Date(/[Zz]$|[+-]\d\d:?\d\d$/.test(time) ? time : `${time}Z`));
}

const isClosed = (interval: Interval | null | undefined): interval is [string, string] => !!interval?.[0] && !!interval[1];

/**
 * An event for each date or time that has both ends, and for each set that a rule can say, as the program writes them: what
 * begins a range lasts as long as the range, and a set is its first occurrence, which `found` has, and recurs.
 */
export function toIcs(found: Extraction, reference: string): string {
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//taqvim//taqvim//EN", "CALSCALE:GREGORIAN"];
  const ranges = new Map(found.ranges.map(({ from, interval }) => [from, interval]));
  found.expressions.forEach(({ start, text, type, value, native, interval, offset, rrule, occurrences, description }, number) => {
    if (type === "DURATION") return;
    // The hours of a rule are those of its start, which would be in UTC.
    if (type === "SET" && (rrule === undefined || offset !== undefined)) return;
    const range = ranges.get(number);
    const lasts = type === "SET" ? occurrences?.[0] : isClosed(range) ? range : interval;
    if (!isClosed(lasts)) return;
    const begins = side("DTSTART", lasts[0], offset);
    const ends = side("DTEND", lasts[1], offset);
    if (!begins || !ends) return;
    lines.push("BEGIN:VEVENT", `CATEGORIES:${type}`);
    if (description) lines.push(`DESCRIPTION:${escaped(description)}`);
    lines.push(ends, `DTSTAMP:${stamp(reference)}`, begins);
    if (type === "SET") lines.push(`RRULE:${rrule}`);
    lines.push(`SUMMARY:${escaped(text)}`, `UID:${start}-${encodeURIComponent(value ?? lasts[0])}@taqvim`);
    if (native) lines.push(`X-TAQVIM-NATIVE:${native}`);
    if (value) lines.push(`X-TAQVIM-VALUE:${value}`);
    lines.push("END:VEVENT");
  });
  lines.push("END:VCALENDAR");
  return lines.map(folded).join("");
}
