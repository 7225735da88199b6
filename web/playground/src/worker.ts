// Reads texts beside the page, so that typing never waits. It keeps the last result; the page is sent what it shows.
import { extract, initSync, type Expression, type Extraction, type Options } from "taqvim/manual";
import { toCsv, toIcs, toJson } from "./exports.js";
import { KINDS } from "./kinds.js";

export type Form = "json" | "csv" | "ics";

export type Question =
  | { ask: "start"; module: WebAssembly.Module }
  | { ask: "read"; id: number; text: string; options: Options }
  | { ask: "detail"; id: number; number: number }
  | { ask: "copy"; id: number; form: Form };

export interface ReadAnswer {
  answer: "read";
  id: number;
  starts: Uint32Array;
  ends: Uint32Array;
  /** Places in `KINDS`. */
  kinds: Uint8Array;
  /** The first expressions, whole. */
  first: Expression[];
  milliseconds: number;
}

export type Answer =
  | ReadAnswer
  | { answer: "detail"; id: number; number: number; expression: Expression }
  | { answer: "copy"; id: number; form: Form; text: string }
  | { answer: "failed"; message: string };

const SHOWN = 300;

let last: { text: string; options: Options; found: Extraction; explained: Extraction | null } | null = null;

function read(id: number, text: string, options: Options): void {
  const began = performance.now();
  const found = extract(text, options);
  last = { text, options, found, explained: null };
  const { expressions } = found;
  const starts = Uint32Array.from(expressions, (expression) => expression.start);
  const ends = Uint32Array.from(expressions, (expression) => expression.end);
  const kinds = Uint8Array.from(expressions, (expression) => KINDS.indexOf(expression.type));
  const answer: ReadAnswer = {
    answer: "read", id, starts, ends, kinds, first: expressions.slice(0, SHOWN), milliseconds: performance.now() - began,
  };
  postMessage(answer, { transfer: [starts.buffer, ends.buffer, kinds.buffer] });
}

function explained(): Extraction | null {
  if (!last) return null;
  // The verb of the sentence decides, so that the whole text is read again, once.
  last.explained ??= extract(last.text, { ...last.options, explain: true, occurrences: 3 });
  return last.explained;
}

function copied(form: Form): string {
  if (!last) return "";
  if (form === "json") return toJson(last.found, last.options.reference as string);
  if (form === "csv") return toCsv(last.found.expressions);
  return toIcs(extract(last.text, { ...last.options, occurrences: 1 }), last.options.reference as string);
}

self.addEventListener("message", ({ data }: MessageEvent<Question>) => {
  try {
    if (data.ask === "start") initSync(data.module);
    if (data.ask === "read") read(data.id, data.text, data.options);
    if (data.ask === "copy") postMessage({ answer: "copy", id: data.id, form: data.form, text: copied(data.form) } satisfies Answer);
    if (data.ask === "detail") {
      const expression = explained()?.expressions[data.number];
      if (expression) postMessage({ answer: "detail", id: data.id, number: data.number, expression } satisfies Answer);
    }
  } catch (error) {
    postMessage({ answer: "failed", message: String(error) } satisfies Answer);
  }
});
