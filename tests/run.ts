/**
 * npm test: every check in order, ending with one line "N passed, N failed" over all of them.
 * A static check or a build counts as one; vitest and Playwright count their tests. A stage that other stages need
 * stops the run when it fails; the rest goes on, so that one run shows everything that is wrong. The build leaves processors free for
 * much of its time: what needs nothing of it runs beside it, and shows what it said when it is done.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

type Count = { readonly passed: number; readonly failed: number };
type Stage = {
  readonly name: string;
  readonly command: readonly string[];
  /** Where the test runner writes its figures; a stage without it counts as one. */
  readonly report?: "vitest" | "playwright";
  /** What it finds in its environment besides. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Later stages look at what this one makes. */
  readonly needed?: true;
};

/** Stages one after the other; beside them others that share nothing with them. */
type Part = { readonly stages: readonly Stage[]; readonly beside?: readonly Stage[] };

const reports = mkdtempSync(join(tmpdir(), "passende-plek-"));

/** What needs no build, and nothing of what a build writes. */
const withoutBuild: readonly Stage[] = [
  { name: "formaat en lint", command: ["biome", "check", "."] },
  { name: "ongebruikte code", command: ["knip"] },
  { name: "spelling", command: ["cspell", "--no-progress", "--quiet"] },
  { name: "teksten", command: ["tsx", "lib/commands/check-tekst.ts"] },
  { name: "geldigheid van feiten", command: ["tsx", "lib/commands/check-actueel.ts"] },
  { name: "unit en componenten", command: vitest("unit", "components"), report: "vitest" },
  { name: "aanval op de server, kort", command: vitest("attack"), report: "vitest", environment: { AANVAL: "kort" } },
];

const parts: readonly Part[] = [
  {
    stages: [
      { name: "types van de routes", command: ["next", "typegen"] },
      { name: "types", command: ["tsc", "--noEmit"] },
    ],
  },
  { stages: [{ name: "bouwen", command: ["npm", "run", "build"], needed: true }], beside: withoutBuild },
  {
    stages: [
      { name: "de gepubliceerde site", command: vitest("site"), report: "vitest" },
      { name: "browser vinden", command: ["tsx", "tests/e2e/browser.ts"], needed: true },
      { name: "in andere browsers", command: ["tsx", "tests/browsers/main.ts", "--aanwezig"] },
      { name: "in de browser", command: ["playwright", "test", "-c", "tests/e2e/playwright.config.ts"], report: "playwright" },
    ],
  },
];

function vitest(...projects: string[]): string[] {
  const outputFile = join(reports, `${projects.join("-")}.json`);
  return [
    "vitest",
    "run",
    "--config=tests/vitest.config.ts",
    ...projects.map((name) => `--project=${name}`),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${outputFile}`,
  ];
}

/**
 * Runs one stage, with its output on the screen at once or when it is done, and counts. A runner that wrote no figures counts as one
 * failure.
 */
async function run({ name, command, report, environment }: Stage, isBeside: boolean): Promise<Count> {
  if (!isBeside) console.log(`\n■ ${name}`);
  const [program = "", ...rest] = command;
  const file = join(reports, report === "vitest" ? (rest.at(-1)?.split(/[\\/]/u).at(-1) ?? "") : "playwright.json");
  const started = performance.now();
  const child = spawn(program === "npm" ? "npm" : join("node_modules", ".bin", program), rest, {
    stdio: isBeside ? ["ignore", "pipe", "pipe"] : "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", PLAYWRIGHT_JSON: file, ...environment },
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => void said.push(String(text)));
  const status = await new Promise<number | null>((resolve) => {
    child.on("error", () => resolve(null));
    child.on("close", resolve);
  });
  const count = report ? countIn(file, report) : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  // A runner can also stop outside its tests, for example on a type error in a config.
  const failed = status !== 0 && count.failed === 0 ? 1 : count.failed;
  if (isBeside) console.log(`\n■ ${name}\n${said.join("").trimEnd()}`);
  console.log(`  ${count.passed} passed, ${failed} failed (${((performance.now() - started) / 1000).toFixed(0)} s)`);
  return { passed: count.passed, failed };
}

let passed = 0;
let failed = 0;

/** Runs stages one after the other. @returns false when one failed that later ones need */
async function runAll(stages: readonly Stage[], isBeside: boolean): Promise<boolean> {
  for (const stage of stages) {
    const count = await run(stage, isBeside);
    passed += count.passed;
    failed += count.failed;
    if (stage.needed && count.failed > 0) return false;
  }
  return true;
}

function countIn(file: string, report: "vitest" | "playwright"): Count {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const figures = JSON.parse(readFileSync(file, "utf8"));
  return report === "vitest"
    ? { passed: figures.numPassedTests, failed: figures.numFailedTests }
    : { passed: figures.stats.expected, failed: figures.stats.unexpected + figures.stats.flaky };
}

for (const { stages, beside = [] } of parts) {
  const [goesOn] = await Promise.all([runAll(stages, false), runAll(beside, true)]);
  if (!goesOn) break;
}
rmSync(reports, { recursive: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
