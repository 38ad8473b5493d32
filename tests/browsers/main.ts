/**
 * npm run test:browsers: does real tasks on the published site in browsers old and new, and says of each what went well and which
 * browsers could not be had. What cannot be had is no fault. With --aanwezig nothing is fetched: only browsers that are here take part.
 * With --beelden=MAP each browser leaves pictures of four pages there, as a phone shows them.
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
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
const pictures = process.argv.find((word) => word.startsWith("--beelden="))?.slice("--beelden=".length);
if (pictures) mkdirSync(pictures, { recursive: true });

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
    promised: { islands: true, headings: true, offline: true },
    start: () => startChromium(needed(findBrowser() ?? ownChromium(), "CHROMIUM_PATH")),
  },
  {
    name: "Firefox",
    promised: { islands: true, headings: true, offline: true },
    start: () => startFirefox(needed(inPath("firefox-esr", "firefox"), "firefox-esr")),
  },
  {
    name: "WebKitGTK",
    promised: { islands: true, headings: true, offline: true },
    start: () => startWebKit(needed(inPath("WebKitWebDriver"), "webkit2gtk-driver")),
  },
];

/** The Chromium that Playwright fetched itself. */
function ownChromium(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function inPath(...names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

function needed(path: string | undefined, what: string): string {
  if (!path) throw new Error(`staat niet op deze machine (${what})`);
  return path;
}

type Outcome = {
  readonly name: string;
  readonly version?: string;
  readonly missing?: string;
  /** What went wrong in each task; null where the browser is not promised what the task needs. */
  readonly tasks: readonly (readonly [task: string, fault: string | null | undefined])[];
};

async function tryAll({ name, promised, start }: Candidate, base: string): Promise<Outcome> {
  let browser: Browser;
  try {
    browser = await start();
  } catch (error) {
    return { name, missing: (error as Error).message, tasks: [] };
  }
  const done: [string, string | null | undefined][] = [];
  try {
    for (const task of tasks) {
      const isPromised = !task.needs || promised[task.needs];
      done.push([task.name, isPromised ? await faultOf(() => task.run(browser, base, promised)) : null]);
    }
    if (pictures) await takePictures(browser, base, join(pictures, name.replace(/\s+/gu, "-").toLowerCase()));
  } finally {
    await browser.close();
  }
  console.log(`${name} is klaar.`);
  return { name, version: browser.version, tasks: done };
}

async function faultOf(run: () => Promise<void>): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

async function takePictures(browser: Browser, base: string, start: string): Promise<void> {
  for (const address of ["/", "/wat-nu/bezwaar-tegen-tlv/", "/uitleg/de-tlv/", "/regio/"]) {
    await browser.open(base + address);
    // The islands wake when the page has come in; the oldest browsers have none to wait for.
    await new Promise((resolve) => setTimeout(resolve, 2000));
    writeFileSync(`${start}${address.replace(/\//gu, "-")}.png`, await browser.screenshot());
  }
}

/** One row for each task and one column for each browser, then every fault in full. */
function report(outcomes: readonly Outcome[]): string {
  const tried = outcomes.filter(({ missing }) => !missing);
  const rows = tasks.map((task, index) => [
    task.name,
    ...tried.map(({ tasks: done }) => {
      const fault = done[index]?.[1];
      return fault === null ? "–" : fault === undefined ? "goed" : "FOUT";
    }),
  ]);
  const table = [["taak", ...tried.map(({ name }) => name)], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const faults = tried.flatMap(({ name, tasks: done }) =>
    done.filter(([, fault]) => fault).map(([task, fault]) => `✘ ${name}, ${task}: ${fault}`),
  );
  return [
    ...lines,
    "",
    ...tried.map(({ name, version }) => `${name}: ${version}`),
    ...outcomes.flatMap(({ name, missing }) => (missing ? [`${name} deed niet mee: ${missing}`] : [])),
    "– dit beloven wij deze browser niet; hij toont wat ervoor in de plaats komt.",
    ...faults,
  ].join("\n");
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

const inOrder = candidates.flatMap(({ name }) => outcomes.filter((outcome) => outcome.name === name));
console.log(report(inOrder));
const tried = outcomes.filter(({ missing }) => !missing).length;
console.log(`${tried} van ${outcomes.length} browsers geprobeerd.`);
if (tried === 0) console.error("Geen enkele browser is geprobeerd: zet er een neer, of noem hem in CHROMIUM_PATH.");
process.exitCode = tried === 0 || outcomes.some(({ tasks: done }) => done.some(([, fault]) => fault)) ? 1 : 0;
