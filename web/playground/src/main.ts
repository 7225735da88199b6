import "@fontsource-variable/vazirmatn";
import "./style.css";
import { JalaliDate, init, type Expression, type Options } from "taqvim/manual";
import wasm from "taqvim/taqvim.wasm?url";
import { Calendar } from "./calendar.js";
import { Converter } from "./converter.js";
import { fullJalali, interval, jalaliOf, latin, longGregorian, written } from "./dates.js";
import { detail, meaning } from "./detail.js";
import { byId, element } from "./dom.js";
import { Editor } from "./editor.js";
import { EXAMPLES, REFERENCE, TIME } from "./examples.js";
import { count, say, sayAll, ui, type Saying } from "./say.js";
import { LANGUAGES, ORDERS, POLICIES, REGIONS, TIERS, fromHash, reference, toHash, type State } from "./state.js";
import { table } from "./table.js";
import { timeline } from "./timeline.js";
import { type Answer, type Form, type Question, type ReadAnswer } from "./worker.js";

const LARGEST_FILE = 16 << 20;
/** So many expressions are listed while one types. */
const FEW = 40;

function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`taqvim-${name}`, value);
  } catch {
    // A page that may keep nothing still works.
  }
}

let toasting = 0;
function toast(text: string): void {
  const box = byId("toast");
  box.textContent = text;
  box.classList.add("on");
  clearTimeout(toasting);
  toasting = window.setTimeout(() => box.classList.remove("on"), 2600);
}

async function copy(text: string, said: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toast(said);
  } catch {
    toast(say("copyFailed"));
  }
}

/** The module; hosts that do not know its type can serve it too. */
async function compiled(response: Response): Promise<WebAssembly.Module> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const known = response.headers.get("content-type")?.startsWith("application/wasm");
  return known ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}

async function start(): Promise<void> {
  const module = await compiled(await fetch(wasm));
  await init(module);
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const ask = (question: Question): void => worker.postMessage(question);
  ask({ ask: "start", module });

  let state: State = {
    text: EXAMPLES[ui()], date: jalaliOf(REFERENCE)!, time: TIME,
    policy: "news", languages: "both", tier: "vague", order: "dmy", region: "iran",
  };
  state = await fromHash(location.hash.slice(1), state);

  let id = 0;
  let busy = false;
  let waiting = false;
  let showing = 0;
  let found: ReadAnswer | null = null;
  let selected: number | null = null;
  /** An expression beyond those that came with the answer, as it was last asked for. */
  const details = new Map<number, Expression>();

  const options = (): Options => ({
    reference: reference(state),
    policy: state.policy,
    tier: state.tier,
    dateOrder: state.order,
    region: state.region,
    describe: ui() === "fa" ? (state.region === "afghanistan" ? "prs" : "fa") : "en",
    ...(state.languages === "both" ? {} : { languages: state.languages }),
  });

  /** Reads the text; while the worker is at it, only the last of the changes waits. */
  function read(): void {
    if (busy) {
      waiting = true;
      return;
    }
    busy = true;
    document.body.dataset.busy = "";
    id++;
    ask({ ask: "read", id, text: state.text, options: options() });
  }

  let linking = 0;
  function changed(): void {
    read();
    clearTimeout(linking);
    linking = window.setTimeout(async () => {
      const { hash } = await toHash(state, ui());
      history.replaceState(null, "", `#${hash}`);
    }, 500);
  }

  const editor = new Editor(byId("editor"), {
    onText(text) {
      if (text === state.text && found) return;
      state.text = text;
      changed();
    },
    onCaret: (number) => select(number, "caret"),
    onPoint: (number, at) => point(number, at),
  });

  function expressionOf(number: number): Expression | undefined {
    return details.get(number) ?? found?.first[number];
  }

  let asking = 0;
  /** Asks for all of an expression. For the steps the text is read again: in a long one not while one types. */
  function askDetail(number: number): void {
    clearTimeout(asking);
    asking = window.setTimeout(() => ask({ ask: "detail", id, number }), found && found.starts.length > FEW ? 300 : 0);
  }

  const tip = byId("tip");
  let pointed: { number: number; at: DOMRect } | null = null;
  function point(number: number | null, at: DOMRect | null): void {
    if (number === (pointed?.number ?? null)) return;
    pointed = number === null || at === null ? null : { number, at };
    showTip();
    if (pointed && tip.hidden) askDetail(pointed.number);
  }

  function showTip(): void {
    const expression = pointed ? expressionOf(pointed.number) : undefined;
    tip.hidden = !expression;
    if (!expression || !pointed) return;
    tip.replaceChildren(
      element("b", {}, meaning(expression)),
      ...(expression.interval ? [element("span", {}, interval(expression.interval))] : []),
      ...(expression.value ? [element("code", { dir: "ltr" }, expression.value)] : []));
    const { at } = pointed;
    const { width, height } = tip.getBoundingClientRect();
    tip.style.left = `${Math.min(Math.max(at.left + at.width / 2 - width / 2, 8), document.documentElement.clientWidth - width - 8)}px`;
    tip.style.top = `${at.top - height - 8 > 0 ? at.top - height - 8 : at.bottom + 8}px`;
  }

  function showDetail(): void {
    const box = byId("detail");
    const expression = selected === null ? undefined : expressionOf(selected);
    if (!expression) {
      box.replaceChildren(element("h2", { id: "detail-title", class: "heard" }, say("detailTitle")), element("p", { class: "hint" }, say("detailEmpty")));
      return;
    }
    const open = box.querySelector<HTMLDetailsElement>(".why")?.open ?? false;
    box.replaceChildren(...detail(expression));
    const why = box.querySelector<HTMLDetailsElement>(".why");
    if (why) why.open = open;
  }

  function select(number: number | null, by: "caret" | "list"): void {
    if (number === selected || (number === null && by === "caret")) return;
    selected = number;
    editor.select(number, by === "list");
    for (const other of document.querySelectorAll("[data-number].on")) other.classList.remove("on");
    for (const own of document.querySelectorAll(`[data-number="${number}"]`)) own.classList.add("on");
    if (number !== null && !details.has(number)) askDetail(number);
    showDetail();
  }

  function showResults(): void {
    if (!found) return;
    delete document.body.dataset.busy;
    const all = found.starts.length;
    byId("count").textContent = all === 1 ? say("oneExpression") : say("expressions", count(all));
    byId("table").replaceChildren(table(found.first, all, (number) => select(number, "list")));
    const width = byId("timeline").clientWidth;
    const line = timeline(found.first, reference(state), width, (number) => select(number, "list"));
    byId("timeline").replaceChildren(...(line ? [line] : []));
  }

  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    if (data.answer === "failed") {
      busy = false;
      toast(say("failed", data.message));
    }
    if (data.answer === "read") {
      busy = false;
      if (waiting) {
        waiting = false;
        read();
        return;
      }
      const before = selected === null ? null : found?.starts[selected];
      found = data;
      details.clear();
      document.body.dataset.milliseconds = data.milliseconds.toFixed(1);
      editor.mark(data);
      // Marks follow the letters; the lists of a long text wait until the writer does.
      clearTimeout(showing);
      if (data.starts.length <= FEW) showResults();
      else showing = window.setTimeout(showResults, 250);
      // The expression that was looked at is still there, or the panel is empty.
      const again = before === null || before === undefined ? -1 : data.starts.indexOf(before);
      selected = null;
      if (again >= 0) select(again, "caret");
      else showDetail();
      document.body.dataset.ready = String(data.id);
    }
    if (data.answer === "detail" && data.id === id) {
      details.set(data.number, data.expression);
      if (data.number === selected) showDetail();
      if (data.number === pointed?.number) showTip();
    }
    if (data.answer === "copy") void copy(data.text, say("copied"));
  });
  worker.addEventListener("error", (event) => toast(say("failed", event.message)));

  for (const button of document.querySelectorAll<HTMLElement>("[data-copy]")) {
    button.addEventListener("click", () => ask({ ask: "copy", id, form: button.dataset.copy as Form }));
  }
  byId("share").addEventListener("click", async () => {
    const { hash, whole } = await toHash(state, ui());
    history.replaceState(null, "", `#${hash}`);
    await copy(location.href, whole ? say("copied") : say("tooLong"));
  });
  byId("example-fa").addEventListener("click", () => (editor.text = EXAMPLES.fa));
  byId("example-en").addEventListener("click", () => (editor.text = EXAMPLES.en));

  async function open(file: File | undefined): Promise<void> {
    if (!file) return;
    if (file.size > LARGEST_FILE) return toast(say("tooLarge"));
    try {
      editor.text = new TextDecoder("utf-8", { fatal: true }).decode(await file.arrayBuffer()).replace(/\r\n?/g, "\n");
    } catch {
      toast(say("notText"));
    }
  }
  const file = byId<HTMLInputElement>("file");
  file.addEventListener("change", () => {
    void open(file.files?.[0]);
    file.value = "";
  });
  const box = byId("editor");
  box.addEventListener("dragover", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    box.classList.add("drop");
  });
  box.addEventListener("dragleave", () => box.classList.remove("drop"));
  box.addEventListener("drop", (event) => {
    box.classList.remove("drop");
    const dropped = event.dataTransfer?.files[0];
    if (!dropped) return;
    event.preventDefault();
    void open(dropped);
  });

  const country = (): State["region"] => state.region;
  const picker = new Calendar(byId("picker"), state.date, {
    large: false,
    country,
    onPick(date) {
      state.date = date;
      referred();
    },
  });
  const large = new Calendar(byId("calendar"), state.date, { large: true, country, onPick: () => {} });
  const converter = new Converter(byId("converter"), "۱۳۹۵/۰۶/۱۹", () => reference(state));

  const time = byId<HTMLInputElement>("time");
  function referred(): void {
    byId("reference-now").textContent = `${fullJalali(state.date)} · ${longGregorian(state.date.toGregorian())}`;
    time.value = written(state.time);
    converter.draw();
    changed();
  }
  time.addEventListener("input", () => {
    // Empty is a document time that has no time of day; what is half typed waits.
    const typed = /^(\d{1,2}):?(\d\d)$/.exec(latin(time.value.trim()));
    const right = typed !== null && Number(typed[1]) < 24 && Number(typed[2]) < 60;
    time.setAttribute("aria-invalid", String(!right && time.value.trim() !== ""));
    if (!right && time.value.trim() !== "") return;
    state.time = typed ? `${typed[1]!.padStart(2, "0")}:${typed[2]}` : "";
    changed();
  });
  byId("now").addEventListener("click", () => {
    const now = new Date();
    state.date = JalaliDate.from(now);
    state.time = `${String(now.getHours()).padStart(2, "0")}:${String(now.getMinutes()).padStart(2, "0")}`;
    picker.chosen = state.date;
    referred();
  });

  /** Radio buttons for a choice of which all are worth seeing. */
  function choice<K extends "policy" | "languages" | "tier" | "order" | "region">(key: K, title: Saying, names: readonly State[K][], labels: readonly Saying[]): HTMLElement {
    const group = element("fieldset", {}, element("legend", {}, say(title)));
    names.forEach((name, place) => {
      const input = element("input", { type: "radio", name: key, value: name });
      input.checked = state[key] === name;
      input.addEventListener("change", () => {
        state[key] = name;
        if (key === "region") {
          picker.draw();
          large.draw();
        }
        changed();
      });
      group.append(element("label", {}, input, element("span", {}, say(labels[place]!))));
    });
    return group;
  }

  function drawOptions(): void {
    byId("options").replaceChildren(
      choice("policy", "policy", POLICIES, ["policyNews", "policyScheduling", "policyClosest", "policyNarrative", "policyStrict"]),
      choice("languages", "languages", LANGUAGES, ["both", "persian", "english"]),
      choice("tier", "tier", TIERS, ["tierCore", "tierVague", "tierOptional"]),
      choice("order", "order", ORDERS, ["orderDmy", "orderMdy"]),
      choice("region", "region", REGIONS, ["iran", "afghanistan"]));
  }

  function speak(): void {
    sayAll();
    const button = byId("language");
    button.textContent = ui() === "fa" ? "English" : "فارسی";
    button.lang = ui() === "fa" ? "en" : "fa";
    document.title = ui() === "fa" ? "تقویم: تاریخ و زمان در متن" : "taqvim: dates and times in text";
    drawOptions();
    picker.draw();
    large.draw();
    showResults();
    showDetail();
    referred();
  }
  byId("language").addEventListener("click", () => {
    const root = document.documentElement;
    const other = ui() === "fa" ? "en" : "fa";
    [root.lang, root.dir] = [other, other === "fa" ? "rtl" : "ltr"];
    keep("ui", other);
    speak();
  });
  byId("theme").addEventListener("click", () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    keep("theme", root.dataset.theme);
  });
  window.addEventListener("hashchange", async () => {
    state = await fromHash(location.hash.slice(1), state);
    picker.chosen = state.date;
    editor.text = state.text;
    drawOptions();
    referred();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") point(null, null);
  });

  speak();
  editor.text = state.text;
  if ("serviceWorker" in navigator && import.meta.env.PROD) void navigator.serviceWorker.register("./sw.js");
}

start().catch((error) => toast(say("failed", String(error))));
