// A month of the Jalali calendar as a grid, with holidays: small to pick a day from, large to look at.
// The pattern is the grid of the ARIA practices: one day in the order of Tab, arrows to the others.
import { JalaliDate, holidaysOn, weekdayName, type Country } from "taqvim/manual";
import {
  digits, fullJalali, gregorianMonth, jalaliMonth, longGregorian, longLunar, lunarMonth, lunarOf, shortGregorianMonth,
} from "./dates.js";
import { element } from "./dom.js";
import { say, ui } from "./say.js";

export interface CalendarOptions {
  large: boolean;
  onPick: (date: JalaliDate) => void;
  country: () => Country;
}

export class Calendar {
  readonly #root: HTMLElement;
  readonly #options: CalendarOptions;
  #view: JalaliDate;
  #chosen: JalaliDate;

  constructor(root: HTMLElement, chosen: JalaliDate, options: CalendarOptions) {
    this.#root = root;
    this.#options = options;
    this.#chosen = this.#view = chosen;
    this.#root.classList.add("calendar");
    this.#root.classList.toggle("large", options.large);
    this.#root.addEventListener("keydown", (event) => this.#pressed(event));
    this.draw();
  }

  set chosen(date: JalaliDate) {
    this.#chosen = this.#view = date;
    this.draw();
  }

  #move(change: { years?: number; months?: number; days?: number }, focus: boolean): void {
    try {
      this.#view = this.#view.add(change);
    } catch {
      // The ends of the calendar.
      return;
    }
    this.draw();
    if (focus) this.#root.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  #pressed(event: KeyboardEvent): void {
    if (!(event.target as Element).closest(".day")) return;
    const forward = getComputedStyle(this.#root).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const moves: Record<string, { years?: number; months?: number; days?: number }> = {
      ArrowLeft: { days: forward === "ArrowLeft" ? 1 : -1 },
      ArrowRight: { days: forward === "ArrowRight" ? 1 : -1 },
      ArrowDown: { days: 7 },
      ArrowUp: { days: -7 },
      PageDown: event.shiftKey ? { years: 1 } : { months: 1 },
      PageUp: event.shiftKey ? { years: -1 } : { months: -1 },
      Home: { days: -this.#view.daysFromSaturday },
      End: { days: 6 - this.#view.daysFromSaturday },
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    this.#move(move, true);
  }

  draw(): void {
    const had = this.#root.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset.move : undefined;
    const { year, month } = this.#view;
    const title = element("div", { class: "month", "aria-live": "polite" }, `${jalaliMonth(month)} ${digits(year)}`);
    const step = (name: "previousYear" | "previousMonth" | "nextMonth" | "nextYear", sign: string): HTMLElement => {
      const change = name.endsWith("Year") ? { years: name === "nextYear" ? 1 : -1 } : { months: name === "nextMonth" ? 1 : -1 };
      const button = element("button", { type: "button", class: "step", "aria-label": say(name), title: say(name), "data-move": name }, sign);
      button.addEventListener("click", () => this.#move(change, false));
      return button;
    };
    const head = element("div", { class: "steps" });
    head.append(step("previousYear", "«"), step("previousMonth", "‹"), title, step("nextMonth", "›"), step("nextYear", "»"));
    this.#root.replaceChildren(head, ...(this.#options.large ? [this.#beside()] : []), this.#grid());
    if (this.#options.large) this.#root.append(this.#holidays());
    if (had) this.#root.querySelector<HTMLElement>(`[data-move="${had}"]`)?.focus();
  }

  /** The Gregorian and lunar months that the month lies in. */
  #beside(): HTMLElement {
    const first = this.#view.with({ day: 1 });
    const last = first.with({ day: first.daysInMonth });
    const [from, to] = [first.toGregorian(), last.toGregorian()];
    const solar =
      from.year === to.year
        ? `${gregorianMonth(from)} – ${gregorianMonth(to)} ${digits(to.year)}`
        : `${gregorianMonth(from)} ${digits(from.year)} – ${gregorianMonth(to)} ${digits(to.year)}`;
    const [begins, ends] = [lunarOf(first), lunarOf(last)];
    const lunar = begins && ends ? ` · ${lunarMonth(begins.month)} – ${lunarMonth(ends.month)} ${digits(ends.year)}` : "";
    return element("p", { class: "beside hint" }, solar + lunar);
  }

  #grid(): HTMLElement {
    const { year, month } = this.#view;
    const table = element("table", { role: "grid", "aria-label": `${jalaliMonth(month)} ${digits(year)}` });
    const weekdays = element("tr");
    for (let column = 0; column < 7; column++) {
      const weekday = ((column + 5) % 7) + 1;
      const long = weekdayName(weekday, ui());
      // Persian has no short names but first letters; English ones are cut to two where there is little room.
      const abbreviated = weekdayName(weekday, ui(), "short");
      const short = ui() === "fa" ? (this.#options.large ? long : long[0]!) : this.#options.large ? abbreviated : abbreviated.slice(0, 2);
      weekdays.append(element("th", { scope: "col", abbr: long }, element("span", { "aria-hidden": "true" }, short), element("span", { class: "heard" }, long)));
    }
    const body = element("tbody");
    for (const week of JalaliDate.monthGrid(year, month)) {
      const row = element("tr");
      // The first and the last week of the calendar are shorter.
      for (let missing = week[0]!.daysFromSaturday; missing > 0; missing--) row.append(element("td"));
      for (const date of week) row.append(this.#day(date));
      body.append(row);
    }
    table.append(element("thead", {}, weekdays), body);
    return table;
  }

  #day(date: JalaliDate): HTMLElement {
    const inside = date.month === this.#view.month;
    const holidays = holidaysOn(date, { country: this.#options.country() });
    const today = date.equals(JalaliDate.from(new Date()));
    const chosen = date.equals(this.#chosen);
    const names = holidays.map((holiday) => (ui() === "fa" ? holiday.name : holiday.english));
    const label = [fullJalali(date), longGregorian(date.toGregorian()), ...names, ...(names.length ? [say("holiday")] : []), ...(today ? [say("today")] : [])];
    const button = element("button", {
      type: "button",
      class: ["day", inside ? "" : "outside", holidays.length || date.dayOfWeek === 5 ? "holiday" : "", today ? "today" : "", chosen ? "chosen" : ""].filter(Boolean).join(" "),
      tabindex: date.equals(this.#view) ? "0" : "-1",
      ...(names.length ? { title: names.join(" · ") } : {}),
      ...(today ? { "aria-current": "date" } : {}),
    }, element("span", { class: "heard" }, label.join(ui() === "fa" ? "، " : ", ")), element("span", { class: "number", "aria-hidden": "true" }, digits(date.day)));
    if (this.#options.large) {
      const gregorian = date.toGregorian();
      const hijri = lunarOf(date);
      const lunar = hijri ? digits(hijri.day) : "";
      const solar = gregorian.day === 1 ? `${digits(1)} ${shortGregorianMonth(gregorian)}` : digits(gregorian.day);
      button.append(element("span", { class: "others", "aria-hidden": "true" }, element("span", {}, solar), element("span", { class: "lunar" }, lunar)));
    }
    button.addEventListener("click", () => {
      this.#chosen = this.#view = date;
      this.#options.onPick(date);
      this.draw();
      this.#root.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    });
    return element("td", { role: "gridcell", "aria-selected": String(chosen) }, button);
  }

  #holidays(): HTMLElement {
    const box = element("div", { class: "holidays" });
    const first = this.#view.with({ day: 1 });
    const list = element("ul");
    for (let day = 1; day <= first.daysInMonth; day++) {
      const date = first.with({ day });
      for (const holiday of holidaysOn(date, { country: this.#options.country() })) {
        list.append(element("li", {}, element("b", {}, `${digits(day)} ${jalaliMonth(date.month)}`), ` ${ui() === "fa" ? holiday.name : holiday.english}`));
      }
    }
    box.append(list.childElementCount ? list : element("p", { class: "hint" }, say("noHolidays")));
    const last = first.with({ day: first.daysInMonth });
    if (lunarOf(last)?.source === "tabular") box.append(element("p", { class: "hint" }, say("computedMoon")));
    if (first.certainty === "projected") box.append(element("p", { class: "hint" }, say("projected")));
    const hijri = lunarOf(this.#chosen);
    const lunar = hijri ? ` · ${longLunar(hijri)}` : "";
    box.prepend(element("p", { class: "named" }, `${fullJalali(this.#chosen)} · ${longGregorian(this.#chosen.toGregorian())}${lunar}`));
    return box;
  }
}
