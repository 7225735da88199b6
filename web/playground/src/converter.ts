// A date in the three calendars.
import { JalaliDate, convert, parse, weekdayName, type CalendarName, type DateFields } from "taqvim/manual";
import { dayOf, digits, isoOf, jalaliMonth, latin, longGregorian, longLunar } from "./dates.js";
import { code } from "./detail.js";
import { element } from "./dom.js";
import { say, ui } from "./say.js";

const CALENDARS: CalendarName[] = ["jalali", "gregorian", "hijri"];

/** A date of each calendar in words. */
const LONG: Record<CalendarName, (date: DateFields) => string> = {
  jalali: ({ year, month, day }) => `${digits(day)} ${jalaliMonth(month)} ${digits(year)}`,
  gregorian: longGregorian,
  hijri: longLunar,
};

/** The day that a reader typed: three figures of the chosen calendar, or any words that name a day. */
function typedDay(text: string, calendar: CalendarName, reference: string): DateFields {
  const fields = /^\s*(\d{1,4})[-/.\s](\d{1,2})[-/.\s](\d{1,2})\s*$/.exec(latin(text));
  if (fields) return convert({ year: Number(fields[1]), month: Number(fields[2]), day: Number(fields[3]) }, calendar, "gregorian");
  const day = dayOf(parse(text, { reference }).interval?.[0] ?? "");
  if (!day) throw new SyntaxError("no day is named");
  return day;
}

export class Converter {
  readonly #root: HTMLElement;
  readonly #reference: () => string;
  #text = "";
  #calendar: CalendarName = "jalali";
  readonly #out = element("div", { role: "status" });

  constructor(root: HTMLElement, text: string, reference: () => string) {
    this.#root = root;
    this.#text = text;
    this.#reference = reference;
    this.draw();
  }

  draw(): void {
    const input = element("input", { type: "text", id: "convert", value: this.#text, autocomplete: "off", spellcheck: "false", dir: "auto" });
    const select = element("select", { id: "convert-from" });
    for (const name of CALENDARS) select.append(element("option", { value: name }, say(name)));
    select.value = this.#calendar;
    input.addEventListener("input", () => {
      this.#text = input.value;
      this.#answer();
    });
    select.addEventListener("change", () => {
      this.#calendar = select.value as CalendarName;
      this.#answer();
    });
    this.#root.replaceChildren(
      element("div", { class: "row" },
        element("label", { class: "field grow" }, element("span", {}, say("convertLabel")), input),
        element("label", { class: "field" }, element("span", {}, say("inCalendar")), select)),
      this.#out);
    this.#answer();
  }

  #answer(): void {
    if (!this.#text.trim()) return this.#out.replaceChildren();
    try {
      const day = typedDay(this.#text, this.#calendar, this.#reference());
      const list = element("dl", { class: "calendars" });
      for (const name of CALENDARS) {
        list.append(element("dt", {}, say(name)));
        try {
          const date = convert(day, "gregorian", name);
          list.append(element("dd", {}, LONG[name](date), " ", code(isoOf(date))));
        } catch (error) {
          list.append(element("dd", {}, this.#refused(error)));
        }
      }
      this.#out.replaceChildren(element("p", { class: "weekday" }, this.#weekday(day)), list);
    } catch (error) {
      this.#out.replaceChildren(element("p", {}, this.#refused(error)));
    }
  }

  #weekday(day: DateFields): string {
    try {
      return weekdayName(JalaliDate.fromGregorian(day.year, day.month, day.day).dayOfWeek, ui());
    } catch {
      return "";
    }
  }

  #refused(error: unknown): HTMLElement {
    return element("span", { class: "warning", lang: "en", dir: "ltr" }, error instanceof Error ? error.message : String(error));
  }
}

