// A text area over a copy of its text, in which the expressions are marked. The copy is one block a line, and only lines
// that changed are drawn anew, so that a long text costs no more than a short one while one types.
import { KINDS } from "./kinds.js";

/** Expressions as they are sent by the worker. */
export interface Marks {
  starts: Uint32Array;
  ends: Uint32Array;
  kinds: Uint8Array;
}

const NO_MARKS: Marks = { starts: new Uint32Array(), ends: new Uint32Array(), kinds: new Uint8Array() };
const NOTHING: readonly number[] = [];
/** Keeps the height of an empty line. */
const EMPTY = "\u200B";

export interface Listener {
  onText(text: string): void;
  /** The caret is in an expression, or in none. */
  onCaret(number: number | null): void;
  /** The pointer is over an expression, or over none. */
  onPoint(number: number | null, at: DOMRect | null): void;
}

export class Editor {
  readonly #area: HTMLTextAreaElement;
  readonly #copy: HTMLElement;
  readonly #listener: Listener;
  #lines: string[] = [];
  #starts: number[] = [];
  /** What is drawn in each line, start, end and kind of each mark, to see whether it has to be drawn anew. */
  #drawn: (readonly number[])[] = [];
  #marks: Marks = NO_MARKS;
  /** The text that the marks belong to. */
  #fresh = true;
  #on: number | null = null;

  constructor(root: HTMLElement, listener: Listener) {
    this.#area = root.querySelector("textarea")!;
    this.#copy = root.querySelector(".marks")!;
    this.#listener = listener;
    this.#area.addEventListener("input", () => this.#changed());
    document.addEventListener("selectionchange", () => {
      if (document.activeElement === this.#area) this.#listener.onCaret(this.#at(this.#area.selectionStart));
    });
    root.addEventListener("pointermove", (event) => {
      if (event.pointerType === "mouse") this.#pointed(event.clientX, event.clientY);
    });
    root.addEventListener("pointerleave", (event) => {
      if (event.pointerType === "mouse") this.#listener.onPoint(null, null);
    });
    root.addEventListener("click", (event) => {
      if ((event as PointerEvent).pointerType !== "mouse") this.#pointed(event.clientX, event.clientY);
    });
    root.addEventListener("scroll", () => this.#listener.onPoint(null, null));
  }

  get text(): string {
    return this.#area.value;
  }

  set text(text: string) {
    this.#area.value = text;
    this.#changed();
  }

  #changed(): void {
    const lines = this.#area.value.split("\n");
    const old = this.#lines;
    let head = 0;
    while (head < lines.length && head < old.length && lines[head] === old[head]) head++;
    let tail = 0;
    while (tail < lines.length - head && tail < old.length - head && lines.at(-1 - tail) === old.at(-1 - tail)) tail++;
    const gone = old.length - tail - head;
    const fresh = document.createDocumentFragment();
    for (let place = head; place < lines.length - tail; place++) {
      const block = document.createElement("div");
      block.dir = "auto";
      block.textContent = lines[place] || EMPTY;
      fresh.append(block);
    }
    const added = fresh.childElementCount;
    for (let count = 0; count < gone; count++) this.#copy.children[head]!.remove();
    this.#copy.insertBefore(fresh, this.#copy.children[head] ?? null);
    this.#drawn.splice(head, gone, ...Array.from({ length: added }, () => NOTHING));
    this.#lines = lines;
    let start = 0;
    this.#starts = lines.map((line) => {
      const at = start;
      start += line.length + 1;
      return at;
    });
    this.#fresh = false;
    this.#on = null;
    this.#listener.onText(this.#area.value);
  }

  /** Draws the expressions of the text as it is. */
  mark(marks: Marks): void {
    this.#marks = marks;
    this.#fresh = true;
    let number = 0;
    const { starts, ends, kinds } = marks;
    for (let place = 0; place < this.#lines.length; place++) {
      const from = this.#starts[place]!;
      const to = from + this.#lines[place]!.length;
      const drawn = this.#drawn[place]!;
      const first = number;
      let same = 0;
      let kept = true;
      while (number < starts.length && starts[number]! <= to) {
        const [start, end] = [Math.max(starts[number]!, from), Math.min(ends[number]!, to)];
        if (start < end) {
          kept &&= drawn[same] === start - from && drawn[same + 1] === end - from && drawn[same + 2] === kinds[number];
          same += 3;
        }
        // An expression may go on in the next line.
        if (ends[number]! > to) break;
        number++;
      }
      if (kept && same === drawn.length) continue;
      const own: number[] = [];
      for (let one = first; one < starts.length && starts[one]! < to; one++) {
        const [start, end] = [Math.max(starts[one]!, from), Math.min(ends[one]!, to)];
        if (start < end) own.push(start - from, end - from, kinds[one]!);
      }
      this.#drawn[place] = own;
      this.#draw(this.#copy.children[place] as HTMLElement, this.#lines[place]!, own);
    }
    this.select(this.#on, false);
  }

  #draw(block: HTMLElement, line: string, own: readonly number[]): void {
    if (own.length === 0) {
      block.textContent = line || EMPTY;
      return;
    }
    const parts: (string | HTMLElement)[] = [];
    let done = 0;
    for (let place = 0; place < own.length; place += 3) {
      const [start, end, kind] = [own[place]!, own[place + 1]!, own[place + 2]!];
      const mark = document.createElement("mark");
      mark.className = KINDS[kind]!;
      mark.textContent = line.slice(start, end);
      parts.push(line.slice(done, start), mark);
      done = end;
    }
    parts.push(line.slice(done));
    block.replaceChildren(...parts);
  }

  /** The expression at a place of the text, its end included. */
  #at(offset: number): number | null {
    if (!this.#fresh) return null;
    const { starts, ends } = this.#marks;
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low > 0 && offset <= ends[low - 1]! ? low - 1 : null;
  }

  #pointed(x: number, y: number): void {
    const mark = document.elementsFromPoint(x, y).find((element) => element.localName === "mark" && this.#copy.contains(element));
    const number = mark ? this.#numberOf(mark) : null;
    this.#listener.onPoint(number, mark && number !== null ? mark.getBoundingClientRect() : null);
  }

  #numberOf(mark: Element): number | null {
    const block = mark.parentElement!;
    const place = Array.prototype.indexOf.call(this.#copy.children, block);
    let offset = this.#starts[place];
    if (offset === undefined) return null;
    for (let node = mark.previousSibling; node; node = node.previousSibling) offset += node.textContent!.length;
    return this.#at(offset);
  }

  /** The mark of an expression, where it begins. */
  #markOf(number: number): HTMLElement | null {
    const start = this.#marks.starts[number];
    if (start === undefined) return null;
    let place = this.#starts.findIndex((from) => from > start);
    place = (place < 0 ? this.#starts.length : place) - 1;
    for (const mark of this.#copy.children[place]?.querySelectorAll("mark") ?? []) {
      if (this.#numberOf(mark) === number) return mark;
    }
    return null;
  }

  /** Sets one expression off from the others, and brings it into sight. */
  select(number: number | null, scroll: boolean): void {
    this.#copy.querySelector("mark.on")?.classList.remove("on");
    this.#on = number;
    const mark = number === null ? null : this.#markOf(number);
    mark?.classList.add("on");
    if (mark && scroll) mark.scrollIntoView({ block: "nearest" });
  }
}
