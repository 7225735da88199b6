// The page as it is built, in Chromium.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch, serve, web } from "./browser.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let chromium, server;
const errors = [];

beforeAll(async () => {
  if (!existsSync(`${web}playground/dist/index.html`)) throw new Error("build the page first: npm run site");
  server = await serve({ "": `${web}playground/dist` });
  chromium = await launch();
  await chromium.context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: server.address });
});

afterAll(async () => {
  await chromium?.close();
  await server?.close();
  expect(errors).toEqual([]);
});

async function open(hash = "ui=fa", size = { width: 1280, height: 900 }) {
  const page = await chromium.context.newPage();
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  await page.setViewportSize(size);
  await page.goto(`${server.address}/#${hash}`);
  await page.waitForFunction(() => document.body.dataset.ready);
  return page;
}

/** Waits until what was asked last has been read and is shown. */
async function settled(page) {
  await page.waitForFunction(() => "ready" in document.body.dataset && !("busy" in document.body.dataset));
}

const found = (page) => page.locator("button.found").allTextContents();

test("the README's example, as the README says", async () => {
  const page = await open();
  const readme = readFileSync(`${web}../README.md`, "utf8");
  const text = /What goes in:\s+```text\n([\s\S]*?)\n```/.exec(readme)[1];
  const out = /What comes out[\s\S]*?```text\n([\s\S]*?)\n```/.exec(readme)[1].split("\n");
  await page.fill("#text", text);
  await settled(page);
  expect(await found(page)).toEqual(out.map((line) => line.split(/\s{2,}/).at(-1).trim()));
  const values = await page.locator("#table tbody tr td:nth-child(4)").allTextContents();
  expect(values).toEqual(out.map((line) => line.split(/\s{2,}/)[2]));
  expect(await page.locator(".marks mark").allTextContents()).toEqual(await found(page));
  await page.close();
});

test("the copy lies exactly under the text, in both directions", async () => {
  const page = await open();
  const sizes = await page.evaluate(() => {
    const [area, copy] = [document.querySelector("#text"), document.querySelector(".marks")];
    const styles = [area, copy].map((one) => {
      const { fontFamily, fontSize, lineHeight, paddingTop, paddingLeft, letterSpacing, whiteSpaceCollapse, textWrapMode, overflowWrap } = getComputedStyle(one);
      return { fontFamily, fontSize, lineHeight, paddingTop, paddingLeft, letterSpacing, whiteSpaceCollapse, textWrapMode, overflowWrap, width: one.clientWidth, top: one.getBoundingClientRect().top };
    });
    return { styles, over: area.scrollHeight - copy.scrollHeight };
  });
  expect(sizes.styles[0]).toEqual(sizes.styles[1]);
  expect(sizes.over).toBe(0);
  await page.close();
});

test("meaning on hover, by the caret and by a tap on a row; why; keyboard", async () => {
  const page = await open("ui=en");
  await page.fill("#text", "The jury met on 19 Shahrivar in Shiraz.");
  await settled(page);
  const box = await page.locator(".marks mark").first().boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForFunction(() => !document.querySelector("#tip").hidden);
  expect(await page.locator("#tip").textContent()).toContain("19 Shahrivar 1395");
  await page.mouse.move(5, 5);
  await page.waitForFunction(() => document.querySelector("#tip").hidden);
  await page.focus("#text");
  await page.keyboard.press("Control+Home");
  for (let step = 0; step < 18; step++) await page.keyboard.press("ArrowRight");
  await page.waitForFunction(() => document.querySelector("#detail-title").textContent === "19 Shahrivar");
  await page.locator(".why summary").click();
  await page.waitForFunction(() => document.querySelector(".why").open);
  const steps = await page.locator(".steps-list li").allTextContents();
  expect(steps[0]).toContain("the document's time is Friday 2016-11-18T18:00");
  expect(steps.at(-1)).toContain("it covers 2016-09-09/2016-09-10");
  expect(await page.locator(".marks mark.on").textContent()).toBe("19 Shahrivar");
  await page.close();
});

test("a set says its rule and when it comes next", async () => {
  const page = await open("ui=en");
  await page.fill("#text", "the choir meets every other Tuesday at 9 a.m.");
  await settled(page);
  await page.locator("button.found").first().click();
  await page.waitForFunction(() => document.querySelector("#detail dl")?.textContent.includes("RRULE"));
  const facts = await page.locator("#detail dl").innerText();
  expect(facts).toContain("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;BYHOUR=9;BYMINUTE=0;BYSECOND=0");
  expect(await page.locator("#detail dl .plain li").allTextContents()).toEqual(["22 November 2016, 09:00", "6 December 2016, 09:00", "20 December 2016, 09:00"]);
  await page.close();
});

test("a tap shows the meaning, another one beside it hides it", async () => {
  const phone = await launch({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  try {
    const page = await phone.context.newPage();
    await page.goto(`${server.address}/#ui=fa`);
    await page.waitForFunction(() => document.body.dataset.ready);
    const mark = await page.locator(".marks mark").first().boundingBox();
    await page.touchscreen.tap(mark.x + mark.width / 2, mark.y + mark.height / 2);
    await page.waitForFunction(() => !document.querySelector("#tip").hidden);
    expect(await page.locator("#tip b").textContent()).toBe("نوزدهم شهریور ۱۳۹۴");
    await page.waitForFunction(() => document.querySelector("#detail-title").textContent === "۱۹ شهریور ۱۳۹۴");
    const box = await page.locator("#editor").boundingBox();
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height - 4);
    await page.waitForFunction(() => document.querySelector("#tip").hidden);
  } finally {
    await phone.close();
  }
});

test("the document's time, the policy and the languages change what is meant", async () => {
  const page = await open("ui=en");
  await page.fill("#text", "جمعه, on 19 Shahrivar, two weeks");
  await settled(page);
  const values = () => page.locator("#table tbody tr td:nth-child(4)").allTextContents();
  expect(await values()).toEqual(["2016-11-18", "2016-09-09", "P2W"]);
  await page.getByLabel("Future (plans)").check();
  await settled(page);
  expect((await values())[1]).toBe("2017-09-10");
  await page.getByLabel("Persian", { exact: true }).check();
  await settled(page);
  expect(await found(page)).not.toContain("two weeks");
  await page.getByLabel("Both").check();
  // The calendar by the keyboard: a week on, then a month.
  await page.locator("#picker .day.chosen").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await page.locator("#reference-now").textContent()).toContain("5 Dey 1395");
  expect(await page.locator("#picker .day.chosen .heard").textContent()).toContain("25 December 2016");
  expect((await values())[0]).toBe("2016-12-30");
  await page.close();
});

test("holidays are named in the calendar", async () => {
  const page = await open("ui=fa");
  expect(await page.locator("#picker .day.holiday[title]").evaluateAll((days) => days.map((day) => day.title))).toContain("اربعین");
  expect(await page.locator("#calendar .holidays").textContent()).toContain("اربعین");
  await page.close();
});

test("converter", async () => {
  const page = await open("ui=en");
  const dates = () => page.locator("#converter dd code").allTextContents();
  expect(await dates()).toEqual(["1395-06-19", "2016-09-09", "1437-12-07"]);
  await page.selectOption("#convert-from", "gregorian");
  await page.fill("#convert", "2024/3/20");
  expect(await dates()).toEqual(["1403-01-01", "2024-03-20", "1445-09-09"]);
  await page.fill("#convert", "۱۹ شهریور");
  expect((await dates())[1]).toBe("2016-09-09");
  await page.fill("#convert", "2023-02-29");
  expect(await page.locator("#converter .warning").textContent()).toBe("day 29 is not in 1..=28");
  await page.close();
});

test("both languages, and the text keeps its own direction", async () => {
  const page = await open("ui=fa");
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(["fa", "rtl"]);
  await page.click("#language");
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(["en", "ltr"]);
  await settled(page);
  const untold = await page.evaluate(() => [...document.querySelectorAll("[data-say]")].filter((one) => !one.textContent).length);
  expect(untold).toBe(0);
  const arabic = await page.evaluate(() => {
    const own = document.querySelectorAll("aside, footer, #calendar, .head");
    return [...own].map((one) => one.innerText).join(" ").match(/[\u0600-\u06FF]+/g)?.filter((word) => !document.querySelector("#detail-title").textContent.includes(word)) ?? [];
  });
  expect(arabic).toEqual([]);
  await page.close();
});

test("a link brings back all of it", async () => {
  const page = await open("ui=en");
  const text = "قرار ۱۹ شهریور، 😀 \"<b>\" & 5/3/2016\nand on Friday";
  await page.fill("#text", text);
  await page.getByLabel("Month, day").check();
  await settled(page);
  await page.click("#share");
  await page.waitForFunction(() => document.querySelector("#toast").classList.contains("on"));
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const values = await page.locator("#table tbody tr td:nth-child(4)").allTextContents();
  expect(values).toContain("2016-05-03");
  await page.close();
  const other = await open(link.split("#")[1]);
  expect(await other.inputValue("#text")).toBe(text);
  expect(await other.locator("#table tbody tr td:nth-child(4)").allTextContents()).toEqual(values);
  await other.close();
  const broken = await open("ui=en&t=%25%25&r=2016-99-99&p=toString");
  expect(await broken.locator("button.found").count()).toBeGreaterThan(5);
  await broken.close();
});

test("copies as JSON, CSV and ICS", async () => {
  const page = await open("ui=en");
  await page.fill("#text", "on 19 Shahrivar");
  await settled(page);
  const copy = async (form) => {
    await page.evaluate(() => navigator.clipboard.writeText(""));
    await page.click(`[data-copy=${form}]`);
    await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== "");
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(JSON.parse(await copy("json")).expressions[0].value).toBe("2016-09-09");
  expect((await copy("csv")).split(/\r?\n/)[1]).toContain("19 Shahrivar,DATE,2016-09-09");
  expect(await copy("ics")).toMatch(/DTSTART;VALUE=DATE:20160909/);
  await page.fill("#text", "every Monday");
  await settled(page);
  expect(await copy("ics")).toMatch(/DTSTART;VALUE=DATE:\d{8}\r?\nRRULE:FREQ=WEEKLY;BYDAY=MO\r?\n/);
  await page.close();
});

test("a file is dropped, one that is no text is refused", async () => {
  const page = await open("ui=en");
  await page.setInputFiles("#file", { name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("on 19 Shahrivar\r\nand tomorrow") });
  // A file is read beside the page: nothing is busy before its text has come.
  await page.waitForFunction(() => document.querySelector("#text").value.startsWith("on 19 Shahrivar"));
  await settled(page);
  expect(await found(page)).toEqual(["19 Shahrivar", "tomorrow"]);
  await page.setInputFiles("#file", { name: "b.txt", mimeType: "text/plain", buffer: Buffer.from([0xff, 0xfe, 0x31]) });
  await page.waitForFunction(() => document.querySelector("#toast").textContent.includes("UTF-8"));
  expect(await page.inputValue("#text")).toContain("19 Shahrivar");
  await page.close();
});

test("in a text of 1 MB a letter costs one line, and none of the reading is on the page's thread", async () => {
  const page = await open("ui=en");
  const line = "The jury met on 19 Shahrivar; the results came early Friday morning, after a delay of two weeks.";
  await page.evaluate((text) => {
    const area = document.querySelector("#text");
    area.value = text;
    area.dispatchEvent(new Event("input"));
  }, `${line}\n`.repeat(10_400));
  await settled(page);
  expect(await page.inputValue("#text").then((text) => text.length)).toBeGreaterThan(1_000_000);
  await page.evaluate(() => {
    window.changed = 0;
    new MutationObserver((records) => (window.changed += records.reduce((sum, one) => sum + one.addedNodes.length, 0)))
      .observe(document.querySelector(".marks"), { childList: true });
  });
  await page.focus("#text");
  await page.keyboard.press("Control+Home");
  for (const letter of "Friday") await page.keyboard.press(letter);
  await settled(page);
  expect(await page.evaluate(() => window.changed)).toBe(6);
  expect(await page.locator("#count").textContent()).toContain("31,200");
  // One that is not in the list is asked for.
  await page.keyboard.press("Control+End");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await page.waitForFunction(() => document.querySelector("#detail-title").textContent === "two weeks", null, { timeout: 30_000 });
  await page.close();
});

test.each([
  ["fa", "light", 1280], ["fa", "dark", 1280], ["en", "light", 1280], ["en", "dark", 1280], ["fa", "light", 390], ["en", "dark", 390],
])("axe finds nothing: %s, %s, %d wide", async (ui, theme, width) => {
  const page = await open(`ui=${ui}`, { width, height: 844 });
  await page.emulateMedia({ colorScheme: theme });
  await page.evaluate((text) => {
    const area = document.querySelector("#text");
    area.value = text;
    area.dispatchEvent(new Event("input"));
  }, "قرار ۱۹ شهریور، ۳۰ اسفند ۱۴۰۴، early Friday morning, every week, two hours. 5/3/2016");
  await settled(page);
  await page.locator("button.found").first().click();
  await page.waitForSelector(".why summary");
  await page.locator(".why summary").click();
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  expect(violations.map(({ id, impact, nodes }) => [id, impact, nodes.map((node) => `${node.html.slice(0, 120)} ${node.any[0]?.message ?? ""}`).slice(0, 4)])).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await page.close();
});

test("it opens without a network", async () => {
  const page = await open("ui=en");
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(async () => (await caches.keys()).length > 0 && navigator.serviceWorker.controller);
  await chromium.context.setOffline(true);
  try {
    await page.reload();
    await page.waitForFunction(() => document.body.dataset.ready);
    await page.fill("#text", "on 19 Shahrivar");
    await settled(page);
    expect(await found(page)).toEqual(["19 Shahrivar"]);
    expect(await page.evaluate(() => document.fonts.check("16px 'Vazirmatn Variable'"))).toBe(true);
  } finally {
    await chromium.context.setOffline(false);
  }
  await page.close();
});
