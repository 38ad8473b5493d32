import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { "@": root } },
  oxc: { jsx: { runtime: "automatic" } },
  test: {
    // Threads start sooner than processes; the whole of npm run check must stay within half a minute.
    pool: "threads",
    // A test that reads every text takes some seconds, and many times that on a slow or busy machine.
    testTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/site/**", "tests/components/**", "tests/attack/**"],
          // These tests share nothing that one of them changes.
          isolate: false,
        },
      },
      { extends: true, test: { name: "components", include: ["tests/components/**/*.test.tsx"], environment: "jsdom" } },
      // Two minutes of attack on the server; with AANVAL=kort, as in npm test, under half a minute. No part of npm run check.
      { extends: true, test: { name: "attack", include: ["tests/attack/**/*.test.ts"], testTimeout: 180_000, hookTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          testTimeout: 600_000,
          hookTimeout: 600_000,
          // Each thread reads the site once, for all its files (published-site.ts).
          isolate: false,
        },
      },
    ],
  },
});
