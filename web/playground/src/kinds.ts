/** The kinds of expressions; the worker sends their places in this list. */
export const KINDS = ["DATE", "TIME", "DURATION", "SET"] as const;
