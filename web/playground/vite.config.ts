import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { defineConfig, type Plugin } from "vite";

/** What Vite copies as it is. */
const publicFiles = (): string[] => readdirSync(new URL("public", import.meta.url));

/** Writes `sw.js`, which keeps every file of the site, so that the page opens without a network. */
function offline(): Plugin {
  return {
    name: "taqvim-offline",
    apply: "build",
    generateBundle(_, bundle) {
      const files = Object.keys(bundle).filter((name) => !name.endsWith(".map"));
      const digest = createHash("sha256");
      for (const name of files.sort()) {
        const file = bundle[name]!;
        digest.update(name).update(file.type === "chunk" ? file.code : file.source);
      }
      const cache = `taqvim-${digest.digest("hex").slice(0, 12)}`;
      const source = `const CACHE = ${JSON.stringify(cache)};
const FILES = ${JSON.stringify(["./", ...publicFiles(), ...files.filter((name) => name !== "index.html")])};
self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)).then(() => self.skipWaiting()));
});
self.addEventListener("activate", (event) => {
  const old = (names) => names.filter((name) => name.startsWith("taqvim-") && name !== CACHE);
  const clean = caches.keys().then((names) => Promise.all(old(names).map((name) => caches.delete(name))));
  event.waitUntil(clean.then(() => self.clients.claim()));
});
self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  event.respondWith(caches.match(event.request, { ignoreSearch: true }).then((kept) => kept ?? fetch(event.request)));
});
`;
      this.emitFile({ type: "asset", fileName: "sw.js", source });
      // The typeface is given away under its licence, which goes with it.
      const licence = readFileSync(new URL("../node_modules/@fontsource-variable/vazirmatn/LICENSE", import.meta.url));
      this.emitFile({ type: "asset", fileName: "Vazirmatn-LICENSE.txt", source: licence });
    },
  };
}

// Addresses are relative, so that the folder works from any place of any host.
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  resolve: { alias: { "taqvim/manual": new URL("../dist/manual.js", import.meta.url).pathname, "taqvim/taqvim.wasm": new URL("../dist/wasm/taqvim_bg.wasm", import.meta.url).pathname } },
  worker: { format: "es" },
  build: { target: "es2022", outDir: "dist", emptyOutDir: true, assetsInlineLimit: 0 },
  plugins: [offline()],
});
