// The one instance of the module. Everything else asks it through this file.
export * from "./wasm/taqvim.js";
