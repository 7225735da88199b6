// What was found, a row an expression.
import type { Expression } from "taqvim/manual";
import { interval } from "./dates.js";
import { assumed, code, meaning, warnings } from "./detail.js";
import { element } from "./dom.js";
import { count, say } from "./say.js";

export function table(rows: readonly Expression[], all: number, onSelect: (number: number) => void): HTMLElement {
  if (all === 0) return element("p", { class: "none" }, say("none"));
  const head = element("tr");
  for (const name of ["words", "meaning", "covers", "value"] as const) head.append(element("th", { scope: "col" }, say(name)));
  const body = element("tbody");
  rows.forEach((expression, number) => {
    const button = element("button", { type: "button", class: `found ${expression.type}`, "data-number": String(number), dir: "auto" }, expression.text);
    button.addEventListener("click", () => onSelect(number));
    const notes = element("td", {}, meaning(expression));
    if (expression.assumed.length) notes.append(element("small", {}, `${say("assumed")}: ${assumed(expression.assumed)}`));
    if (expression.warnings.length) notes.append(element("small", { class: "warning" }, warnings(expression.warnings)));
    body.append(element("tr", {},
      element("td", {}, button, element("span", { class: "heard" }, say(expression.type))),
      notes,
      element("td", {}, expression.interval ? interval(expression.interval) : ""),
      element("td", {}, expression.value ? code(expression.value) : "")));
  });
  const made = element("table", { class: "results" }, element("thead", {}, head), body);
  const box = element("div", { class: "scroll", tabindex: "0", role: "group", "aria-labelledby": "found-title" }, made);
  if (all > rows.length) box.append(element("p", { class: "hint more" }, say("more", count(all - rows.length))));
  return box;
}
