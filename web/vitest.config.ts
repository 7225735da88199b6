import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "taqvim/manual": new URL("dist/manual.js", import.meta.url).pathname } },
  test: { include: ["tests/**/*.test.{ts,js}"], testTimeout: 60_000, hookTimeout: 60_000 },
});
