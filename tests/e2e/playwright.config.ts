import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { findBrowser } from "./browser";
import { sitePort } from "./ports";

const executablePath = findBrowser();
const outputFile = process.env.PLAYWRIGHT_JSON;

export default defineConfig({
  testDir: ".",
  outputDir: "results",
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // Many tests walk over every page: one waits long for a slow machine (a third of the speed was seen), each step in it does not.
  timeout: 600_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ...(outputFile ? [["json", { outputFile }] as const] : [])],
  use: {
    actionTimeout: 30_000,
    baseURL: `http://127.0.0.1:${sitePort}`,
    locale: "nl-NL",
    // offline.spec.ts lets it in: elsewhere it would answer, and fetch, in place of what is tested.
    serviceWorkers: "block",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Playwright itself adds --no-sandbox: as root, and in most containers, Chromium does not start without it.
      args: [
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  // One after the other: next dev is heavy, and a stopwatch wants a quiet machine.
  projects: [
    { name: "site", testIgnore: ["dev.spec.ts", "paint.spec.ts"] },
    { name: "dev", testMatch: "dev.spec.ts", dependencies: ["site"] },
    { name: "paint", testMatch: "paint.spec.ts", dependencies: ["dev"], fullyParallel: false },
  ],
  webServer: {
    command: "npx tsx tests/e2e/serve.ts",
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    url: `http://127.0.0.1:${sitePort}/`,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
