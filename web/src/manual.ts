// For those who load the module themselves: `taqvim` is ready when it has been imported, this waits for `init`.
import start, { initSync as startSync } from "./wasm/taqvim.js";

export * from "./api.js";

/** Where the module comes from: its address, a response, its bytes, or itself as bundlers of workers give it. */
export type Source = string | URL | Request | Response | Promise<Response> | BufferSource | WebAssembly.Module;

/** Loads the module, once: later calls do nothing. */
export async function init(source: Source): Promise<void> {
  await start({ module_or_path: source });
}

/** The same, of bytes or of a module. Browsers refuse it for large modules on the main thread. */
export function initSync(source: BufferSource | WebAssembly.Module): void {
  startSync({ module: source });
}
