// One expression: what it means, what was assumed, and why.
import type { Assumed, Expression } from "taqvim/manual";
import { interval, side } from "./dates.js";
import { element } from "./dom.js";
import { isSaying, say, ui, type Saying } from "./say.js";
import { persianStep } from "./steps.js";

const comma = (): string => (ui() === "fa" ? "، " : ", ");

/** Figures and codes run from left to right in either language. */
export function code(text: string): HTMLElement {
  const made = element("code", { dir: "ltr" });
  // An interval may break between its sides, a rule between its parts, and neither elsewhere.
  text.split(/(?<=[/;])/).forEach((part, place) => {
    if (place > 0) made.append(element("wbr"));
    made.append(element("span", {}, part));
  });
  return made;
}

export function assumed(fields: readonly Assumed[]): string {
  return fields.map((field) => say(`a_${field}`)).join(comma());
}

export function warnings(names: readonly string[]): string {
  return names.map((name) => (isSaying(`w_${name}`) ? say(`w_${name}` as Saying) : name)).join(comma());
}

/** What an expression means, for people; its value where there are no words for it. */
export function meaning(expression: Expression): string {
  return expression.description || expression.value || warnings(expression.warnings) || "–";
}

function step(sentence: string): HTMLElement {
  const persian = ui() === "fa" ? persianStep(sentence) : null;
  return persian === null ? element("li", { lang: "en", dir: "ltr" }, sentence) : element("li", {}, persian);
}

/** The panel of an expression. Its explanation may come later. */
export function detail(expression: Expression): Node[] {
  const head = element("div", { class: "head" },
    element("h2", { id: "detail-title", dir: "auto" }, expression.text),
    element("span", { class: `kind ${expression.type}` }, say(expression.type)));
  const facts = element("dl");
  const fact = (name: Saying, ...values: (Node | string)[]): void => {
    facts.append(element("dt", {}, say(name)), element("dd", {}, ...values));
  };
  if (expression.interval) fact("covers", interval(expression.interval));
  if (expression.estimate) fact("estimate", interval(expression.estimate));
  if (expression.anchor) fact("anchor", interval(expression.anchor));
  if (expression.value) fact("value", code(expression.value));
  if (expression.rrule) fact("rrule", code(expression.rrule));
  if (expression.occurrences?.length) {
    const list = element("ul", { class: "plain" });
    for (const next of expression.occurrences) {
      // A time of day is said by its minute, and not by where that ends.
      list.append(element("li", {}, next[0]?.includes("T") ? side(next[0]) : interval(next)));
    }
    fact("next", list);
  }
  if (expression.native) fact("native", code(expression.native));
  if (expression.assumed.length) fact("assumed", assumed(expression.assumed));
  if (expression.warnings.length) fact("warnings", element("span", { class: "warning" }, warnings(expression.warnings)));
  if (expression.alternatives?.length) {
    const list = element("ul", { class: "plain" });
    for (const other of expression.alternatives) {
      list.append(element("li", {}, other.interval ? interval(other.interval) : "", " ", code(other.value ?? "–")));
    }
    fact("alternatives", list);
  }
  const parts: Node[] = [head, element("p", { class: "meaning" }, meaning(expression)), facts];
  if (expression.explain) {
    const { words, understood, steps } = expression.explain;
    const list = element("ol", { class: "steps-list" }, ...steps.map(step));
    const spelt = element("ul", { class: "words" });
    for (const word of words) spelt.append(element("li", {}, element("bdi", {}, word.text), element("span", { lang: "en", dir: "ltr" }, word.is)));
    const why = element("details", { class: "why" },
      element("summary", {}, say("why")), list, spelt,
      element("p", { class: "hint" }, `${say("understood")}: `, element("bdi", { lang: "fa" }, understood), ` · ${say("rule")}: `, code(expression.rule)));
    parts.push(why);
  }
  return parts;
}
