// Browsers, bundlers and workers: the module is loaded when this is.
import { init } from "./manual.js";

await init(new URL("./wasm/taqvim_bg.wasm", import.meta.url));

export * from "./api.js";
