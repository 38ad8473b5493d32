import { describe, expect, test } from "vitest";
import { ensureBrowser, findBrowser, type Machine } from "./e2e/browser";

/** A machine with these files and commands, and nothing else. */
function machine({
  files = [],
  paths = {},
  ...rest
}: { files?: string[]; paths?: Record<string, string> } & Partial<Machine> = {}): Machine {
  return {
    platform: "linux",
    environment: {},
    exists: (path) => files.includes(path),
    which: (command) => paths[command],
    playwrightPath: () => "/cache/chrome",
    isRoot: false,
    isAttended: false,
    say: () => undefined,
    run: () => {
      throw new Error("nothing may run here");
    },
    ...rest,
  };
}

describe("findBrowser", () => {
  test("CHROMIUM_PATH comes first", () => {
    const given = machine({ environment: { CHROMIUM_PATH: "/mine" }, files: ["/mine"], paths: { chromium: "/usr/bin/chromium" } });
    expect(findBrowser(given)).toBe("/mine");
  });
  test("a wrong CHROMIUM_PATH is an error, also when there is another browser", () => {
    const given = machine({ environment: { CHROMIUM_PATH: "/gone" }, paths: { chromium: "/usr/bin/chromium" } });
    expect(() => findBrowser(given)).toThrow('CHROMIUM_PATH is "/gone", maar dat bestand is er niet.');
  });
  test.each(["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"])("%s in PATH", (command) => {
    expect(findBrowser(machine({ paths: { [command]: `/bin/${command}` }, files: ["/cache/chrome"] }))).toBe(`/bin/${command}`);
  });
  test.each([
    ["darwin", {}, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    ["darwin", { HOME: "/Users/a" }, "/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium"],
    ["win32", { PROGRAMFILES: "C:\\Program Files" }, "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"],
    ["win32", { LOCALAPPDATA: "C:\\a" }, "C:\\a\\Chromium\\Application\\chrome.exe"],
  ])("where %s keeps it", (platform, environment, path) => {
    expect(findBrowser(machine({ platform, environment, files: [path, "/cache/chrome"] }))).toBe(path);
    expect(findBrowser(machine({ environment, files: [path] }))).toBeUndefined();
  });
  test("Playwright's own comes last, and only when it has been downloaded", () => {
    expect(findBrowser(machine({ files: ["/cache/chrome"] }))).toBe("/cache/chrome");
    expect(findBrowser(machine())).toBeUndefined();
  });
});

describe("ensureBrowser", () => {
  /** A Debian on which `apt-get install` brings the browser, unless it fails. */
  function debian({ works = true, ...rest }: { works?: boolean } & Partial<Machine> = {}) {
    const ran: string[] = [];
    const given = machine({
      files: ["/etc/debian_version"],
      isRoot: true,
      which: (command) => (works && command === "chromium" && ran.length === 2 ? "/usr/bin/chromium" : undefined),
      run: (...words) => {
        ran.push(words.join(" "));
        return works;
      },
      ...rest,
    });
    return { given, ran };
  }
  test("installs on Debian as root, and looks again", () => {
    const { given, ran } = debian();
    expect(ensureBrowser(given)).toBe("/usr/bin/chromium");
    expect(ran).toEqual(["apt-get update", "apt-get install -y --no-install-recommends chromium"]);
  });
  test.each([
    ["in CI", { environment: { CI: "true" } }],
    ["when asked", { environment: { INSTALLEER: "ja" } }],
  ])("with someone at the screen it installs %s, and says so first", (_, rest) => {
    const said: string[] = [];
    const { given, ran } = debian({ isAttended: true, say: (text) => said.push(text), ...rest });
    expect(ensureBrowser(given)).toBe("/usr/bin/chromium");
    expect(said.join()).toContain("installeert apt-get het pakket chromium");
    expect(ran).toHaveLength(2);
  });
  test("with someone at the screen it installs nothing by itself, and says how", () => {
    const said: string[] = [];
    const { given, ran } = debian({ isAttended: true, say: (text) => said.push(text) });
    expect(() => ensureBrowser(given)).toThrow("CHROMIUM_PATH");
    expect(said).toEqual(["Met INSTALLEER=ja npm test zet apt-get de browser er zelf bij."]);
    expect(ran).toEqual([]);
  });
  test("installs nothing when there is a browser", () => {
    const { given, ran } = debian({ which: () => "/bin/chrome" });
    expect(ensureBrowser(given)).toBe("/bin/chrome");
    expect(ran).toEqual([]);
  });
  test.each([
    ["not root", { isRoot: false }],
    ["not Linux", { platform: "darwin" }],
    ["not Debian", { exists: () => false }],
  ])("installs nothing when %s, and says what to do", (_, rest) => {
    const { given, ran } = debian(rest);
    expect(() => ensureBrowser(given)).toThrow("npx playwright install chromium");
    expect(ran).toEqual([]);
  });
  test("says what to do when apt fails", () => {
    const { given, ran } = debian({ works: false });
    expect(() => ensureBrowser(given)).toThrow("CHROMIUM_PATH");
    expect(ran).toEqual(["apt-get update"]);
  });
});
