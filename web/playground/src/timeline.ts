// The intervals on a line of time, beside the document's own.
import { JalaliDate, type Expression } from "taqvim/manual";
import { digits, jalaliMonth } from "./dates.js";
import { meaning } from "./detail.js";
import { element } from "./dom.js";
import { say, ui } from "./say.js";

const DAY = 86_400_000;
const LANES = 6;

function moment(iso: string): number {
  return Date.parse(iso.length > 10 ? `${iso.padEnd(19, iso.length === 16 ? ":00" : "")}Z` : `${iso}T00:00Z`) / DAY;
}

interface Bar {
  number: number;
  from: number;
  to: number;
  expression: Expression;
}

/** Days in which there is a line of the scale, and what is written there. */
function scale(low: number, high: number, most: number): [day: number, label: string][] {
  const span = high - low;
  const marks: [number, string][] = [];
  if (ui() === "fa") {
    let first: JalaliDate;
    try {
      first = JalaliDate.fromDayNumber(Math.floor(low));
    } catch {
      return [];
    }
    const [years, months, days] = steps(span, most);
    let date = days ? first : months ? first.with({ day: 1 }) : first.with({ month: 1, day: 1 });
    if (years) date = date.with({ year: Math.max(1, first.year - (first.year % years)), month: 1, day: 1 });
    for (let guard = 0; guard < 40 && date.dayNumber <= high; guard++) {
      const label = years || date.month === 1 && date.day === 1 && !days ? digits(date.year) : months ? jalaliMonth(date.month) : `${digits(date.day)} ${jalaliMonth(date.month)}`;
      if (date.dayNumber >= low) marks.push([date.dayNumber, marks.length || years || label === digits(date.year) ? label : `${label} ${digits(date.year)}`]);
      try {
        date = date.add({ years, months, days });
      } catch {
        break;
      }
    }
    return marks;
  }
  const [years, months, days] = steps(span, most);
  const date = new Date(Math.floor(low) * DAY);
  if (years) date.setUTCFullYear(date.getUTCFullYear() - (date.getUTCFullYear() % years), 0, 1);
  else if (months) date.setUTCDate(1);
  const write = (options: Intl.DateTimeFormatOptions): string => date.toLocaleDateString("en-GB", { timeZone: "UTC", ...options });
  for (let guard = 0; guard < 40 && date.getTime() / DAY <= high; guard++) {
    const january = date.getUTCMonth() === 0 && !days;
    const label = years || january ? String(date.getUTCFullYear()) : months ? write({ month: "short" }) : write({ day: "numeric", month: "short" });
    const year = String(date.getUTCFullYear());
    if (date.getTime() / DAY >= low) marks.push([date.getTime() / DAY, marks.length || label === year ? label : `${label} ${year}`]);
    date.setUTCFullYear(date.getUTCFullYear() + years, date.getUTCMonth() + months, date.getUTCDate() + days);
  }
  return marks;
}

/** Years, months or days from one line of the scale to the next, for at most so many lines. */
function steps(span: number, most: number): [years: number, months: number, days: number] {
  for (const days of [1, 2, 7]) if (span / days <= most) return [0, 0, days];
  for (const months of [1, 2, 3, 6]) if (span / (months * 30.4) <= most) return [0, months, 0];
  for (const years of [1, 2, 5, 10, 20, 50, 100, 200, 500]) if (span / (years * 365.25) <= most) return [years, 0, 0];
  return [1000, 0, 0];
}

export function timeline(rows: readonly Expression[], reference: string, width: number, onSelect: (number: number) => void): HTMLElement | null {
  const bars: Bar[] = [];
  rows.forEach((expression, number) => {
    const place = expression.interval ?? expression.anchor;
    if (!place || place[0] === null || place[1] === null || /^-/.test(place[0])) return;
    bars.push({ number, from: moment(place[0]), to: moment(place[1]), expression });
  });
  if (bars.length === 0) return null;
  const now = moment(reference);
  let low = Math.min(now, ...bars.map((bar) => bar.from));
  let high = Math.max(now + 1, ...bars.map((bar) => bar.to));
  const margin = Math.max((high - low) * 0.03, 0.5);
  [low, high] = [low - margin, high + margin];
  const percent = (day: number): number => ((day - low) / (high - low)) * 100;
  const lanes: number[] = [];
  const track = element("div", { class: "track" });
  bars.sort((one, other) => one.from - other.from || other.to - one.to);
  for (const bar of bars) {
    const [start, width] = [percent(bar.from), Math.max(percent(bar.to) - percent(bar.from), 1.1)];
    let lane = lanes.findIndex((end) => end <= start);
    if (lane < 0) lane = lanes.length < LANES ? lanes.length : lanes.indexOf(Math.min(...lanes));
    lanes[lane] = start + width + 0.4;
    const text = `${bar.expression.text} · ${meaning(bar.expression)}`;
    const button = element("button", { type: "button", class: `bar ${bar.expression.type}`, "data-number": String(bar.number), title: text, "aria-label": text, tabindex: "-1" });
    button.style.insetInlineStart = `${Math.min(start, 98.9)}%`;
    button.style.width = `${width}%`;
    button.style.top = `${lane * 16 + 6}px`;
    button.addEventListener("click", () => onSelect(bar.number));
    track.append(button);
  }
  // One stop of Tab; arrows go from bar to bar in the order of time.
  track.querySelector<HTMLElement>(".bar")!.tabIndex = 0;
  track.addEventListener("keydown", (event) => {
    const all = [...track.querySelectorAll<HTMLElement>(".bar")];
    const at = all.indexOf(event.target as HTMLElement);
    const forward = getComputedStyle(track).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const to = event.key === "Home" ? 0 : event.key === "End" ? all.length - 1 : event.key === forward ? at + 1 : /^Arrow(Left|Right)$/.test(event.key) ? at - 1 : -1;
    if (at < 0 || !all[to]) return;
    event.preventDefault();
    all[at]!.tabIndex = -1;
    all[to]!.tabIndex = 0;
    all[to]!.focus();
  });
  track.style.height = `${lanes.length * 16 + 12}px`;
  const line = element("span", { class: "reference", title: say("documentTime"), "aria-hidden": "true" });
  line.style.insetInlineStart = `${percent(now)}%`;
  track.append(line);
  const axis = element("div", { class: "axis", "aria-hidden": "true" });
  for (const [day, label] of scale(low, high, Math.max(2, Math.floor(width / 92)))) {
    const mark = element("span", {}, label);
    const at = percent(day);
    if (at > 96) continue;
    mark.style.insetInlineStart = `${at}%`;
    axis.append(mark);
  }
  return element("div", { class: "timeline", role: "group", "aria-label": say("timeline") }, track, axis);
}
