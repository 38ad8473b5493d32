/** Finds the browser that the tests drive. `npx tsx tests/e2e/browser.ts` prints its path, and installs it where it can. */
import { spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";

/** What we ask of a machine. Tests pass one of their own. */
export type Machine = {
  readonly platform: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Tells whether a file exists. */
  readonly exists: (path: string) => boolean;
  /** The path of a command that can be started by name. */
  readonly which: (command: string) => string | undefined;
  /** Where Playwright keeps its own Chromium, whether or not it has been downloaded. */
  readonly playwrightPath: () => string;
  readonly isRoot: boolean;
  /** Whether a person may be at the screen: nothing is installed then without being asked for. */
  readonly isAttended: boolean;
  /** Tells what is about to happen. */
  readonly say: (text: string) => void;
  /** Runs a command; true when it worked. */
  readonly run: (command: string, ...options: readonly string[]) => boolean;
};

const commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"] as const;

/** Where an installer puts the browser on systems that do not put it in PATH. */
function usualPlaces({ platform, environment }: Machine): string[] {
  if (platform === "darwin") {
    const apps = ["/Applications", ...(environment.HOME ? [`${environment.HOME}/Applications`] : [])];
    return apps.flatMap((folder) => [
      `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
    ]);
  }
  if (platform === "win32") {
    const folders = [environment.PROGRAMFILES, environment["PROGRAMFILES(X86)"], environment.LOCALAPPDATA];
    return folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [`${folder}\\Google\\Chrome\\Application\\chrome.exe`, `${folder}\\Chromium\\Application\\chrome.exe`]);
  }
  return [];
}

/**
 * The path of a Chromium or Chrome on this machine: CHROMIUM_PATH, an installed one, or Playwright's own.
 * @throws when CHROMIUM_PATH names a file that is not there
 */
export function findBrowser(machine = thisMachine): string | undefined {
  const { environment, exists, which, playwrightPath } = machine;
  const chosen = environment.CHROMIUM_PATH;
  if (chosen) {
    if (!exists(chosen)) throw new Error(`CHROMIUM_PATH is "${chosen}", maar dat bestand is er niet.`);
    return chosen;
  }
  const installed = commands.map(which).find((path) => path !== undefined);
  return installed ?? [...usualPlaces(machine), playwrightPath()].find(exists);
}

/**
 * The same, but installs Chromium when there is none and the machine lets us: Debian or Ubuntu, as root, in CI or where nobody is at the
 * screen, or when INSTALLEER=ja asks for it.
 * @throws with what to do when there is no browser
 */
export function ensureBrowser(machine = thisMachine): string {
  const found = findBrowser(machine) ?? (installWithApt(machine) ? findBrowser(machine) : undefined);
  if (found) return found;
  throw new Error(
    "Er is geen browser voor de tests: installeer Chromium of Chrome, of draai npx playwright install chromium, of zet het pad in CHROMIUM_PATH.",
  );
}

function installWithApt({ platform, exists, isRoot, isAttended, environment, say, run }: Machine): boolean {
  if (platform !== "linux" || !isRoot || !exists("/etc/debian_version")) return false;
  if (isAttended && !environment.CI && environment.INSTALLEER !== "ja") {
    say("Met INSTALLEER=ja npm test zet apt-get de browser er zelf bij.");
    return false;
  }
  say("Er is nog geen browser voor de tests. Nu installeert apt-get het pakket chromium.");
  return run("apt-get", "update") && run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
}

const thisMachine: Machine = {
  platform: process.platform,
  environment: process.env,
  exists: existsSync,
  which: (command) =>
    (process.env.PATH ?? "")
      .split(delimiter)
      .filter((folder) => folder !== "")
      .map((folder) => join(folder, process.platform === "win32" ? `${command}.exe` : command))
      .find(existsSync),
  playwrightPath: () => chromium.executablePath(),
  isRoot: process.getuid?.() === 0,
  isAttended: process.stdin.isTTY === true,
  say: (text) => console.error(text),
  // What apt says goes to stderr: stdout holds the path and nothing else.
  run: (command, ...options) => spawnSync(command, options, { stdio: ["ignore", 2, 2] }).status === 0,
};

const startedFile = process.argv[1];
if (startedFile && existsSync(startedFile) && realpathSync(startedFile) === fileURLToPath(import.meta.url)) {
  try {
    console.log(ensureBrowser());
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
