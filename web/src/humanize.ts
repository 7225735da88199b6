import { DIGITS, packed, place } from "./choices.js";
import type { DescriptionLanguage, DigitScript } from "./choices.js";
import { moment } from "./reference.js";
import type { Reference } from "./reference.js";
import * as wasm from "./wasm.js";

/** «سال گذشته», «پارسال»; «سه روز دیگر», «سه روز دیگه». */
export type Formality = "formal" | "neutral" | "colloquial";

export type HumanizeUnit = "second" | "minute" | "hour" | "day" | "week" | "month" | "year";

export interface HumanizeOptions {
  /** What it is counted from: there is no clock in the library. */
  reference: Reference;
  /** Default `"fa"`. */
  language?: DescriptionLanguage;
  /** Default `"neutral"`. */
  formality?: Formality;
  /** Those of a script, or words («سه روز پیش»; in English up to 99). Default: those of the language. */
  digits?: DigitScript | "words";
  /** `"always"` says «۱ روز دیگر» for «فردا», as in `Intl.RelativeTimeFormat`. Default `"auto"`. */
  numeric?: "always" | "auto";
  /** No finer unit than that; default `"minute"`. */
  smallest?: HumanizeUnit;
  /** No coarser unit than that; default `"year"`. */
  largest?: HumanizeUnit;
}

// By number in the module (`web/wasm/src/humanize.rs`): the place in each list.
const LANGUAGES = ["fa", "en", "prs"] as const;
const FORMALITIES = ["neutral", "formal", "colloquial"] as const;
const NUMBERS = ["", "words", ...DIGITS] as const;
const NUMERICS = ["auto", "always"] as const;
const UNITS = ["second", "minute", "hour", "day", "week", "month", "year"] as const;

/**
 * How far a day or a time is from the reference, in words: «۳ روز پیش», «فردا», "in 2 weeks". `parse` reads it back to an
 * interval that holds it: weeks, months and years are counted as the calendar of the language has them.
 *
 * ```js
 * humanize("2016-11-15", { reference: "2016-11-18" }); // "۳ روز پیش"
 * humanize("2016-11-30", { reference: "2016-11-18", language: "en" }); // "in 2 weeks"
 * ```
 *
 * @throws SyntaxError and RangeError for a time that is none, as in a reference, and for a choice that is none
 */
export function humanize(when: Reference, options: HumanizeOptions): string {
  const { language = "fa", formality = "neutral", digits = "", numeric = "auto", smallest = "minute", largest = "year" } = options ?? ({} as HumanizeOptions);
  const choices = packed([
    [2, place(LANGUAGES, language, "language")],
    [2, place(FORMALITIES, formality, "formality")],
    [3, place(NUMBERS, digits, "digits")],
    [1, place(NUMERICS, numeric, "numeric")],
    [3, place(UNITS, smallest, "smallest")],
    [3, place(UNITS, largest, "largest")],
  ]);
  return wasm.humanized(choices, ...moment(when, "when"), ...moment(options?.reference));
}
