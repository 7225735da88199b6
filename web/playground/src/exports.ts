// What was found, as JSON, CSV (RFC 4180) and iCalendar (RFC 5545).
import type { Expression, Extraction } from "taqvim/manual";

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

/** `DTSTART` or `DTEND` of a side: a day, a local time that has no zone, or UTC where the words named an offset. */
function side(name: string, iso: string, offset: string | undefined): string | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(iso);
  // iCalendar has no years before 1 nor after 9999.
  if (!found) return null;
  const [, year, month, day, hour, minute, second = "00"] = found;
  if (hour === undefined) return `${name};VALUE=DATE:${year}${month}${day}`;
  if (offset === undefined) return `${name}:${year}${month}${day}T${hour}${minute}${second}`;
  return `${name}:${basic(new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`))}`;
}

/** An event for each expression whose interval has both ends. */
export function toIcs(expressions: readonly Expression[], now: Date): string {
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//taqvim//taqvim//EN"];
  for (const { start, text, interval, offset, value, description } of expressions) {
    const [from, to] = interval ?? [null, null];
    if (from === null || to === null) continue;
    const begins = side("DTSTART", from, offset);
    const ends = side("DTEND", to, offset);
    if (!begins || !ends) continue;
    lines.push("BEGIN:VEVENT", `UID:${start}-${encodeURIComponent(value ?? from)}@taqvim`, `DTSTAMP:${basic(now)}`, begins, ends);
    lines.push(`SUMMARY:${escaped(text)}`);
    if (description) lines.push(`DESCRIPTION:${escaped(description)}`);
    lines.push("END:VEVENT");
  }
  lines.push("END:VCALENDAR");
  return lines.map(folded).join("");
}
