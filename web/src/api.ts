export type * from "./choices.js";
export * from "./holidays.js";
export * from "./humanize.js";
export * from "./jalali-date.js";
export * from "./numbers.js";
export type { Reference } from "./reference.js";
export type { PlainDateLike, PlainDateTimeLike, TemporalLike } from "./temporal.js";
export * from "./text.js";
