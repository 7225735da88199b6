// The built package in Chromium, from a real server; and installed, in node and through a bundler.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { corpusFiles, root } from "../files.js";
import { launch, serve, web } from "./browser.js";

let chromium, server, page;
const folder = mkdtempSync(join(tmpdir(), "taqvim-package-"));

beforeAll(async () => {
  writeFileSync(join(folder, "index.html"), "<!doctype html><meta charset=utf-8><title>taqvim</title>");
  server = await serve({ "": folder, dist: `${web}dist`, tests: `${web}tests`, corpus: `${root}tests/corpus` });
  chromium = await launch();
  page = await chromium.context.newPage();
  await page.goto(`${server.address}/`);
});

afterAll(async () => {
  await chromium?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Calls a function of `inside.js` in the page (vitest would rewrite an import in a function that is sent there). */
function inside(name, ...values) {
  const code = `import("/tests/browser/inside.js").then((module) => module.${name}(...${JSON.stringify(values)}))`;
  return (this ?? page).evaluate(code);
}

test("every row of the corpus is read in the browser as it says", async () => {
  const { rows, wrong } = await inside("corpus", corpusFiles());
  expect(rows).toBeGreaterThan(4000);
  expect(wrong).toEqual([]);
});

test("browser and node answer the same, byte for byte", async () => {
  const article = readFileSync(`${root}examples/article.txt`, "utf8");
  const options = { reference: "2016-11-18T18:00", explain: true, describe: "fa", tier: "optional" };
  const there = await inside("extracted", article, options);
  const { extract } = await import("../../dist/node.js");
  expect(extract(article, options).expressions.length).toBeGreaterThan(40);
  expect(there).toBe(JSON.stringify(extract(article, options)));
});

test("distances and occurrences", async () => {
  expect(await inside("others")).toEqual([
    "۳ روز پیش", "in 2 weeks", [["2016-11-25", "2016-11-26"], ["2016-12-25", "2016-12-26"]], 364, "FREQ=WEEKLY;BYDAY=FR",
  ]);
});

test("the browser's Temporal, both ways", async () => {
  const result = await inside("temporal");
  expect(result).toEqual(["1395-06-19", "2016-09-09", true, "2016-11-17", "2016-11-18T16:00"]);
});

test("a module worker", async () => {
  const value = await page.evaluate(async (address) => {
    const code = `import { parse } from "${address}/dist/index.js"; postMessage(parse("۱۹ شهریور", { reference: "2016-11-18" }).value);`;
    const worker = new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })), { type: "module" });
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = (event) => reject(new Error(event.message));
    });
  }, server.address);
  expect(value).toBe("2016-09-09");
});

test("one module, loaded once, whoever asks", async () => {
  const fresh = await chromium.context.newPage();
  const asked = [];
  fresh.on("request", (request) => request.url().endsWith(".wasm") && asked.push(request.url()));
  await fresh.goto(`${server.address}/`);
  const same = await inside.call(fresh, "both");
  await fresh.close();
  expect([same, asked.length]).toEqual([true, 1]);
});

test("installed from its tarball: six lines in node, and a bundle in the browser", async () => {
  const app = mkdtempSync(join(tmpdir(), "taqvim-app-"));
  try {
    execFileSync("npm", ["pack", "--silent", "--pack-destination", app], { cwd: web });
    const [tarball] = readdirSync(app);
    writeFileSync(join(app, "package.json"), '{ "private": true, "type": "module" }');
    execFileSync("npm", ["install", "--silent", "--offline", "--no-audit", "--no-fund", join(app, tarball)], { cwd: app });
    writeFileSync(join(app, "six.js"), `
      import { parse } from "taqvim";
      const meaning = parse("۱۹ شهریور", { reference: "2016-11-18" });
      console.log(meaning.value, meaning.native);`);
    expect(execFileSync("node", ["six.js"], { cwd: app, encoding: "utf8" })).toBe("2016-09-09 1395-06-19\n");

    writeFileSync(join(app, "index.html"), '<!doctype html><script type="module" src="/page.js"></script>');
    writeFileSync(join(app, "page.js"), `
      import { parse } from "taqvim";
      document.title = parse("۱۹ شهریور", { reference: "2016-11-18" }).value;`);
    await build({ root: app, base: "./", logLevel: "error", build: { target: "es2022", outDir: "out" } });
    const bundle = await serve({ "": join(app, "out") });
    await page.goto(`${bundle.address}/`);
    await page.waitForFunction(() => document.title !== "");
    expect(await page.title()).toBe("2016-09-09");
    await page.goto(`${server.address}/`);
    await bundle.close();
  } finally {
    rmSync(app, { recursive: true, force: true });
  }
});
