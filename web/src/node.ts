// Node: the module is read from disk, so that an import is all.
import { readFileSync } from "node:fs";
import { initSync } from "./manual.js";

initSync(readFileSync(new URL("./wasm/taqvim_bg.wasm", import.meta.url)));

export * from "./api.js";
