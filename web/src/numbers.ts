import { digitsNumber, place } from "./choices.js";
import type { DigitScript } from "./choices.js";
import * as wasm from "./wasm.js";

/** «نوزده», «نوزدهم», or «نوزدهمین», which stands before its noun. */
export type NumberKind = "cardinal" | "ordinal" | "superlative";

const KINDS: readonly NumberKind[] = ["cardinal", "ordinal", "superlative"];
const MOST = 0xffff_ffff;

function count(value: number): number {
  if (!Number.isInteger(value) || value < 0 || value > MOST) throw new RangeError(`${value} is not a whole number in 0..=${MOST}`);
  return value;
}

/** A number in Persian words. @throws RangeError for what is no whole number up to 4,294,967,295 */
export function numberWords(value: number, kind: NumberKind = "cardinal"): string {
  const number = place(KINDS, kind, "kind");
  return wasm.number_words(count(value), number);
}

export interface DigitOptions {
  /** Default `"persian"`. */
  script?: DigitScript;
  /** Zeros before it up to this width, at most 10. */
  width?: number;
  /** ۱٬۳۹۵ */
  grouped?: boolean;
}

/** A number in the digits of a script. @throws RangeError as `numberWords` */
export function numberDigits(value: number, options: DigitOptions = {}): string {
  const { script = "persian", width = 0, grouped = false } = options;
  if (!Number.isInteger(width) || width < 0 || width > 10) throw new RangeError(`width ${width} is not in 0..=10`);
  return wasm.number_digits(count(value), digitsNumber(script), width, grouped);
}

/** The number that a text is, in figures or Persian words. @throws SyntaxError for a text that is none */
export function parseNumber(text: string): { value: number; kind: NumberKind } {
  const [digits, places, kind] = wasm.read_number(text) as unknown as [number, number, number];
  return { value: digits / 10 ** places, kind: KINDS[kind]! };
}
