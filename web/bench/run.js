// `npm run bench`: the same measurements in node and in Chromium.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as chrono from "chrono-node";
import * as jalaali from "jalaali-js";
import { build } from "vite";
import * as taqvim from "../dist/node.js";
import { launch, serve, web } from "../tests/browser/browser.js";
import { corpusRows, root } from "../tests/files.js";
import { conversions, texts } from "./measure.js";

const years = readFileSync(`${root}data/official_leap_years.csv`, "utf8").split("\n")
  .filter((line) => /^\d/.test(line)).map((line) => line.split(",")).map(([year, nowruz, leap]) => [Number(year), nowruz, Number(leap)]);
const rows = corpusRows().filter(({ place }) => place.startsWith("english/"));

function show(where, { conversions, texts }) {
  const number = (value) => value.toLocaleString("en", { maximumFractionDigits: value < 100 ? 1 : 0 });
  console.log(`\n## ${where}\n`);
  console.log(`| conversions | dates a ms | back | wrong of ${number(conversions.days)} official days |\n|---|---:|---:|---:|`);
  for (const name of Object.keys(conversions.there)) {
    console.log(`| ${name} | ${number(conversions.there[name])} | ${conversions.back[name] ? number(conversions.back[name]) : ""} | ${number(conversions.errors[name])} |`);
  }
  console.log(`\n| the ${number(texts.lines)} English rows of tests/corpus | right days | quiet lines |\n|---|---:|---:|`);
  for (const [name, { right, wanted, quiet, silent }] of Object.entries(texts.scores)) {
    console.log(`| ${name} | ${right} of ${wanted} | ${quiet} of ${silent} |`);
  }
  console.log("\n| English | chrono-node, MB/s | taqvim, a call a line | taqvim, a call for 50 |\n|---|---:|---:|---:|");
  for (const { text, speed } of texts.speed) {
    const ratio = (name) => `${number(speed[name])} (${(speed[name] / speed["chrono-node"]).toFixed(1)}×)`;
    console.log(`| ${text} | ${number(speed["chrono-node"])} | ${ratio("taqvim")} | ${ratio("taqvim, one call")} |`);
  }
  const ratio = (speeds) => (speeds.taqvim / speeds["jalaali-js"]).toFixed(2);
  console.log(`\nratios to jalaali-js: ${ratio(conversions.there)} and back ${ratio(conversions.back)}`);
}

show(`node ${process.versions.node}`, { conversions: conversions({ taqvim, jalaali, years }), texts: texts({ taqvim, chrono, rows }) });

const out = mkdtempSync(join(tmpdir(), "taqvim-bench-"));
await build({ root: `${web}bench`, base: "./", logLevel: "error", build: { outDir: out, target: "es2022" } });
// A page that is isolated has a clock of 5 µs; any other one of 100.
const isolated = { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" };
const server = await serve({ "": out }, isolated);
const { context, browser, close } = await launch();
const page = await context.newPage();
await page.goto(`${server.address}/`);
await page.waitForFunction(() => document.title === "ready");
show(`Chromium ${browser?.version() ?? (await page.evaluate(() => /Chrome\/(\d+)/.exec(navigator.userAgent)[1]))}`, await page.evaluate((given) => globalThis.measure(given), { years, rows }));
await close();
await server.close();
rmSync(out, { recursive: true, force: true });
