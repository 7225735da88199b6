// The pictures of the page in docs/: `node pictures.js`, after the page is built.
import { join } from "node:path";
import { launch, serve, web } from "./tests/browser/browser.js";

const PICTURES = [
  { name: "playground-persian", ui: "fa", theme: "light", width: 1200, height: 960, row: 2, why: false },
  { name: "playground-english-dark", ui: "en", theme: "dark", width: 1200, height: 960, row: 8, why: true },
  { name: "playground-phone", ui: "fa", theme: "light", width: 390, height: 844, row: 2, why: false, scale: 2 },
];

const server = await serve({ "": join(web, "playground/dist") });
for (const { name, ui, theme, width, height, row, why, scale = 1 } of PICTURES) {
  const { context, close } = await launch({ deviceScaleFactor: scale, viewport: { width, height }, colorScheme: theme });
  const page = await context.newPage();
  await page.goto(`${server.address}/#ui=${ui}`);
  await page.waitForFunction(() => "ready" in document.body.dataset && !("busy" in document.body.dataset));
  await page.evaluate(() => document.fonts.ready);
  await page.locator("button.found").nth(row).click();
  await page.waitForSelector(".why summary");
  if (why) await page.locator(".why summary").click();
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.mouse.move(0, 0);
  const path = join(web, "../docs", `${name}.png`);
  await page.screenshot({ path });
  console.log(path);
  await close();
}
await server.close();
