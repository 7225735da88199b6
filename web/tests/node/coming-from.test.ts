// The table of web/README.md, run: what stands in its two columns gives the same, and each package is asked something.
import { readFileSync } from "node:fs";
import * as chrono from "chrono-node";
import * as dateFns from "date-fns-jalali";
import * as jalaali from "jalaali-js";
import moment from "moment-jalaali";
import { expect, test } from "vitest";
import * as taqvim from "../../dist/node.js";

const PACKAGES: Record<string, Record<string, unknown>> = {
  "jalaali-js": { jalaali },
  "moment-jalaali": { moment },
  "date-fns-jalali": { ...dateFns },
  "chrono-node": { chrono },
};

function run(code: string, names: Record<string, unknown>): unknown {
  const known = Object.entries(names).filter(([name]) => /^[a-zA-Z]\w*$/.test(name) && name !== "default");
  const result = new Function(...known.map(([name]) => name), `"use strict"; return (${code});`)(...known.map(([, value]) => value));
  return JSON.parse(JSON.stringify(result));
}

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const rows = [...readme.matchAll(/^\| (\S+-\S+) \| `(.+?)` \| `(.+?)` \|$/gm)].map((row) => row.slice(1) as [string, string, string]);

test("the table names every package", () => {
  expect(new Set(rows.map(([name]) => name))).toEqual(new Set(Object.keys(PACKAGES)));
  expect(rows.length).toBeGreaterThan(15);
});

test.each(rows)("%s: %s", (name, theirs, ours) => {
  const result = run(ours, taqvim as never);
  expect(result).not.toBe(undefined);
  expect(result).toEqual(run(theirs, PACKAGES[name]!));
});
