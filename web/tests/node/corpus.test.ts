import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { extract } from "../../dist/node.js";
import { misread } from "../corpus.js";
import { corpusRows, root } from "../files.js";

test("every row of the corpus is read as it says", () => {
  const rows = corpusRows();
  expect(rows.length).toBeGreaterThan(4000);
  expect(misread(rows, extract)).toEqual([]);
});

// The program is there where the checks of the library have built it; one of older sources says nothing.
const program = `${process.env.CARGO_TARGET_DIR ?? `${root}target`}/release/taqvim`;
const built = statSync(program, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const sources = ["src", "cli/src"].flatMap((folder) => readdirSync(`${root}${folder}`, { recursive: true }).map((name) => `${root}${folder}/${name}`));
const changed = Math.max(...sources.map((name) => statSync(name).mtimeMs));

test.skipIf(built <= changed)("the objects are those of the command line, byte for byte", () => {
  const rows = corpusRows().filter((row) => row.options.policy !== "narrative");
  for (const tier of ["vague", "optional"]) {
    const own = rows.filter((row) => row.options.tier === tier);
    const input = own.map(({ text, options }) => JSON.stringify({ text, reference: options.reference, policy: options.policy })).join("\n");
    const output = execFileSync(
      program, ["extract", "--input", "jsonl", "--output", "jsonl", "--offsets", "utf16", "--explain", "--tier", tier],
      { input, encoding: "utf8", maxBuffer: 1 << 28 });
    const lines = output.trimEnd().split("\n");
    expect(lines.length).toBe(own.length);
    const other = own.flatMap(({ place, text, options }, number) => {
      const ours = JSON.stringify({ id: String(number), ...extract(text, { ...options, explain: true } as never) });
      return ours === lines[number] ? [] : [{ place, ours, theirs: lines[number] }];
    });
    expect(other.slice(0, 3)).toEqual([]);
  }
});
