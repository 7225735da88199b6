// A real server of folders, and Debian's Chromium.
import { createReadStream, existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

export const web = fileURLToPath(new URL("../..", import.meta.url));

const TYPES = {
  ".css": "text/css", ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".json": "application/json",
  ".svg": "image/svg+xml", ".tsv": "text/plain; charset=utf-8", ".wasm": "application/wasm", ".woff2": "font/woff2",
};

/** Serves folders by the first part of the path: `{ "": site, "dist": …}`. The address has no slash at its end. */
export async function serve(folders, headers = {}) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname)).replace(/^\/+/, "");
    const first = path.split("/")[0];
    let file = first in folders && first !== "" ? join(folders[first], path.slice(first.length)) : join(folders[""] ?? "/nowhere", path);
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
    if (path.startsWith("..") || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { ...headers, "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => new Promise((resolve) => { server.closeAllConnections(); server.close(resolve); }) };
}

/** Chromium with an empty profile; `TAQVIM_CHROMIUM` names another one than Debian's. */
export async function launch(options = {}) {
  const profile = mkdtempSync(join(tmpdir(), "taqvim-chromium-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.TAQVIM_CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync",
    ],
    ...options,
  });
  const browser = context.browser();
  return {
    context,
    browser,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
