/**
 * npm run test:browsers: does real tasks on the published site in browsers old and new, and says of each what went well and which
 * browsers could not be had. What cannot be had is no fault. With --aanwezig nothing is fetched: only browsers that are here take part.
 */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { createSiteServer } from "@/lib/publish/server";
import { findBrowser } from "../e2e/browser";
import type { Browser } from "./browser";
import { startChromium } from "./chromium";
import { startFirefox } from "./firefox";
import { isPresent, oldChromium, oldChromiums } from "./old-chromium";
import { type Promised, tasks } from "./tasks";
import { startWebKit } from "./webkit";

type Candidate = { readonly name: string; readonly promised: Promised; readonly start: () => Promise<Browser> };

const onlyPresent = process.argv.includes("--aanwezig");

const candidates: readonly Candidate[] = [
  ...oldChromiums.map(({ name, package: spec, promised }) => ({
    name,
    promised,
    start: async () => {
      if (onlyPresent && !isPresent(spec)) throw new Error("nog niet opgehaald; npm run test:browsers doet dat");
      return startChromium(await oldChromium(spec));
    },
  })),
  {
    name: "Chromium van nu",
    promised: { islands: true, search: true },
    start: () => startChromium(needed(findBrowser(), "CHROMIUM_PATH")),
  },
  {
    name: "Firefox",
    promised: { islands: true, search: true },
    start: () => startFirefox(needed(inPath("firefox-esr", "firefox"), "firefox-esr")),
  },
  {
    name: "WebKitGTK",
    promised: { islands: true, search: true },
    start: () => startWebKit(needed(inPath("WebKitWebDriver"), "webkit2gtk-driver")),
  },
];

function inPath(...names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

function needed(path: string | undefined, what: string): string {
  if (!path) throw new Error(`staat niet op deze machine (${what})`);
  return path;
}

type Outcome = { readonly name: string; readonly missing?: string; readonly faults: readonly string[] };

async function tryAll({ name, promised, start }: Candidate, base: string): Promise<Outcome> {
  let browser: Browser;
  try {
    browser = await start();
  } catch (error) {
    return { name, missing: (error as Error).message, faults: [] };
  }
  const faults: string[] = [];
  try {
    for (const task of tasks) {
      try {
        await task.run(browser, base, promised);
      } catch (error) {
        faults.push(`${task.name}: ${(error as Error).message}`);
      }
    }
  } finally {
    await browser.close();
  }
  console.log(`${faults.length === 0 ? "✔" : "✘"} ${name} (${browser.version}): ${tasks.length - faults.length} van ${tasks.length} taken`);
  for (const fault of faults) console.log(`    ${fault}`);
  return { name, faults };
}

if (!existsSync("out/index.html.br")) {
  console.error("In out/ staat geen gepubliceerde site: draai eerst npm run build.");
  process.exit(1);
}
const server = createSiteServer("out");
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = server.address();
const base = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;

// Two at a time: more would make each too slow to wait for.
const waiting = [...candidates];
const outcomes: Outcome[] = [];
const work = async () => {
  for (let next = waiting.shift(); next; next = waiting.shift()) outcomes.push(await tryAll(next, base));
};
await Promise.all([work(), work()]);
server.closeAllConnections();
server.close();

for (const { name, missing } of outcomes) if (missing) console.log(`– ${name} deed niet mee: ${missing}`);
const tried = outcomes.filter(({ missing }) => !missing).length;
console.log(`${tried} van ${outcomes.length} browsers geprobeerd.`);
process.exitCode = outcomes.some(({ faults }) => faults.length > 0) ? 1 : 0;
