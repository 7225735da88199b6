import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rowsOf } from "./corpus.js";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The names of the corpus's files: `persian/absolute.tsv`. */
export function corpusFiles() {
  const folder = `${root}tests/corpus`;
  return readdirSync(folder).flatMap((language) => readdirSync(`${folder}/${language}`).map((file) => `${language}/${file}`)).sort();
}

export function corpusRows() {
  return corpusFiles().flatMap((name) => rowsOf(readFileSync(`${root}tests/corpus/${name}`, "utf8"), name));
}
