// The choices of a caller, by name here and by number in the module (`web/wasm/src/choice.rs`): the place in each list.

/** Which way an expression leans that names no side, when the sentence does not show it. */
export type Lean = "past" | "future" | "closest";

/**
 * How expressions are read where they leave a choice, by the name of a preset.
 *
 * - `"news"`, `"past"` (the default): what is not said to lie ahead lies behind.
 * - `"scheduling"`, `"future"`: the other way round.
 * - `"closest"`: the nearest.
 * - `"narrative"`: as news, and what refers to a date named before is read too («روز بعد»).
 * - `"strict"`: nothing is filled in that the words do not say.
 */
export type PolicyName = Lean | "news" | "scheduling" | "narrative" | "strict";

/** A policy in its parts; what is left out is as in `"news"`. */
export interface PolicyParts {
  lean?: Lean;
  /** What becomes of what the words do not say: filled in and listed, or listed only. */
  filling?: "assume" | "refuse";
  /** What becomes of «آن روز»: skipped, or counted from the date last named. */
  anaphora?: "skip" | "read";
}

export type Policy = PolicyName | PolicyParts;

/** Persian, or English and transliterated Persian. */
export type TextLanguage = "fa" | "en";

/** `core` leaves out words that name no date («اخیراً»), `optional` adds what careful readers differ on («۲۶ ساله»). */
export type Tier = "core" | "vague" | "optional";

/** Whose weekend a Persian text takes for granted. */
export type Region = "iran" | "afghanistan";

/** How the figures of "5/3/2016" are read, where more than one order fits. */
export type DateOrder = "dmy" | "mdy" | "ymd";

/** A language for people: Persian, English or Dari. */
export type DescriptionLanguage = "fa" | "en" | "prs";

/** The language of the names of months and weekdays: Persian, English, Dari, Pashto or Sorani Kurdish. */
export type NameLanguage = "fa" | "en" | "prs" | "ps" | "ckb";

/** A script of digits: ۱۳۹۵, 1395 or ١٣٩٥. */
export type DigitScript = "persian" | "latin" | "arabic";

export type Country = "iran" | "afghanistan";
export type CalendarName = "jalali" | "gregorian" | "hijri";

const LEANS = ["past", "future", "closest"] as const;
const FILLINGS = ["assume", "refuse"] as const;
const ANAPHORAS = ["skip", "read"] as const;
const REGIONS = ["iran", "afghanistan"] as const;
const ORDERS = ["dmy", "mdy", "ymd"] as const;
const TIERS = ["vague", "core", "optional"] as const;
const DESCRIPTIONS = ["", "fa", "en", "prs"] as const;
const LANGUAGES = ["fa", "en", "prs", "ps", "ckb"] as const;
export const DIGITS = ["persian", "latin", "arabic"] as const;
const CALENDARS = ["jalali", "gregorian", "hijri"] as const;
export const CERTAINTIES = ["proleptic", "astronomical", "official", "projected"] as const;

const PRESETS: Record<PolicyName, PolicyParts> = {
  news: {},
  past: {},
  scheduling: { lean: "future" },
  future: { lean: "future" },
  closest: { lean: "closest" },
  narrative: { anaphora: "read" },
  strict: { filling: "refuse" },
};

/** The number of a name; a name that is not in the list is a mistake of the caller. */
export function place(list: readonly string[], name: unknown, what: string): number {
  const found = list.indexOf(name as string);
  if (found < 0) {
    const names = list.filter((one) => one !== "").map((one) => `"${one}"`);
    throw new RangeError(`${what} is one of ${names.join(", ")}, not ${quote(name)}`);
  }
  return found;
}

function quote(value: unknown): string {
  return typeof value === "string" ? `"${value}"` : String(value);
}

export const languageNumber = (name: NameLanguage = "fa"): number => place(LANGUAGES, name, "language");
export const digitsNumber = (name: DigitScript): number => place(DIGITS, name, "digits");
export const countryNumber = (name: Country = "iran"): number => place(REGIONS, name, "country");
export const calendarNumber = (name: CalendarName): number => place(CALENDARS, name, "calendar");

/** How a text is read. */
export interface Reading {
  /** Default `"news"`. */
  policy?: Policy;
  /** Default both. */
  languages?: TextLanguage | readonly TextLanguage[];
  /** Default `"vague"`. */
  tier?: Tier;
  /** Default `"iran"`. */
  region?: Region;
  /** Default `"dmy"`. */
  dateOrder?: DateOrder;
  /** Adds to each expression its words, what they were understood as and the steps to its meaning. */
  explain?: boolean;
  /** Adds to each expression its meaning in words for people. */
  describe?: DescriptionLanguage;
  /** Adds to each set so many of its intervals from the reference on, at most 255: the next Mondays of «هر دوشنبه». */
  occurrences?: number;
}

function occurrencesBits(count = 0): number {
  if (!Number.isInteger(count) || count < 0 || count > 255) throw new RangeError(`occurrences ${count} is not in 0..=255`);
  return count;
}

/** Fields of some bits each, the first in the lowest bits, as `Bits` of the module takes them apart. */
export function packed(fields: readonly (readonly [width: number, value: number])[]): number {
  let bits = 0;
  let shift = 0;
  for (const [width, value] of fields) {
    bits |= value << shift;
    shift += width;
  }
  return bits;
}

function languageBits(languages: Reading["languages"]): number {
  if (languages === undefined) return 0;
  const list = typeof languages === "string" ? [languages] : languages;
  let bits = 0;
  for (const language of list) bits |= 1 << place(["fa", "en"], language, "language");
  if (bits === 0) throw new RangeError("languages names none");
  return bits;
}

const POLICIES = Object.keys(PRESETS);

/** Texts are read in turn with the same choices: the last ones are not looked up again. */
let last: { names: readonly unknown[]; bits: number } | null = null;

/** The bits that `Settings::from_bits` takes apart. */
export function settings(reading: Reading): number {
  const { policy, languages, tier, region, dateOrder, explain, describe, occurrences } = reading;
  const names = [policy, languages, tier, region, dateOrder, explain, describe, occurrences];
  if (last?.names.every((name, place) => name === names[place])) return last.bits;
  const bits = bitsOf(reading);
  // An object may have changed when it comes back.
  if (names.every((name) => typeof name !== "object")) last = { names, bits };
  return bits;
}

function bitsOf(reading: Reading): number {
  const { policy = "news" } = reading;
  let parts: PolicyParts;
  if (typeof policy === "string") {
    place(POLICIES, policy, "policy");
    parts = PRESETS[policy];
  } else {
    parts = policy;
  }
  return packed([
    [2, place(LEANS, parts.lean ?? "past", "lean")],
    [1, place(FILLINGS, parts.filling ?? "assume", "filling")],
    [1, place(ANAPHORAS, parts.anaphora ?? "skip", "anaphora")],
    [1, place(REGIONS, reading.region ?? "iran", "region")],
    [2, place(ORDERS, reading.dateOrder ?? "dmy", "dateOrder")],
    [2, languageBits(reading.languages)],
    [2, place(TIERS, reading.tier ?? "vague", "tier")],
    [1, reading.explain ? 1 : 0],
    [2, place(DESCRIPTIONS, reading.describe ?? "", "describe")],
    [8, occurrencesBits(reading.occurrences)],
  ]);
}
