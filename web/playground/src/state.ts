// What the reader has chosen, and its form in an address.
import { JalaliDate, type DateOrder, type PolicyName, type Region, type TextLanguage, type Tier } from "taqvim/manual";
import { isoOf } from "./dates.js";

export interface State {
  text: string;
  date: JalaliDate;
  /** `18:00`, or empty for a document time that has none. */
  time: string;
  policy: PolicyName;
  languages: "both" | TextLanguage;
  tier: Tier;
  order: DateOrder;
  region: Region;
}

export const POLICIES = ["news", "scheduling", "closest", "narrative", "strict"] as const;
export const LANGUAGES = ["both", "fa", "en"] as const;
export const TIERS = ["core", "vague", "optional"] as const;
export const ORDERS = ["dmy", "mdy"] as const;
export const REGIONS = ["iran", "afghanistan"] as const;

/** Longer texts do not fit into an address that every program takes. */
const LONGEST = 12_000;

export function reference(state: State): string {
  const date = isoOf(state.date.toGregorian());
  return state.time ? `${date}T${state.time}` : date;
}

async function through(bytes: Uint8Array, stream: GenericTransformStream): Promise<Uint8Array> {
  const out = new Blob([bytes as BlobPart]).stream().pipeThrough(stream as ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>);
  return new Uint8Array(await new Response(out).arrayBuffer());
}

async function packed(text: string): Promise<string> {
  const bytes = await through(new TextEncoder().encode(text), new CompressionStream("deflate-raw"));
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

async function unpacked(text: string): Promise<string> {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  return new TextDecoder().decode(await through(bytes, new DecompressionStream("deflate-raw")));
}

/** The part of an address after `#`, and whether the text is in it. */
export async function toHash(state: State, ui: string): Promise<{ hash: string; whole: boolean }> {
  const link = new URLSearchParams({ ui, r: reference(state) });
  if (state.policy !== "news") link.set("p", state.policy);
  if (state.languages !== "both") link.set("l", state.languages);
  if (state.tier !== "vague") link.set("k", state.tier);
  if (state.order !== "dmy") link.set("o", state.order);
  if (state.region !== "iran") link.set("c", state.region);
  // No text shrinks to a twentieth: one that is longer need not be tried.
  const text = state.text.length <= 20 * LONGEST ? await packed(state.text) : null;
  const whole = text !== null && text.length <= LONGEST;
  if (whole) link.set("t", text);
  return { hash: link.toString(), whole };
}

function one<T extends string>(list: readonly T[], name: string | null, other: T): T {
  return list.includes(name as T) ? (name as T) : other;
}

/** What an address says, over what there is; a part that is wrong is left as it is. */
export async function fromHash(hash: string, state: State): Promise<State> {
  const link = new URLSearchParams(hash);
  const next = {
    ...state,
    policy: one(POLICIES, link.get("p"), "news"),
    languages: one(LANGUAGES, link.get("l"), "both"),
    tier: one(TIERS, link.get("k"), "vague"),
    order: one(ORDERS, link.get("o"), "dmy"),
    region: one(REGIONS, link.get("c"), "iran"),
  };
  const when = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?$/.exec(link.get("r") ?? "");
  try {
    if (when) {
      next.date = JalaliDate.fromGregorian(Number(when[1]), Number(when[2]), Number(when[3]));
      next.time = when[4] ?? "";
    }
    const text = link.get("t");
    if (text) next.text = await unpacked(text);
  } catch {
    // A broken link shows what it can.
  }
  return next;
}
