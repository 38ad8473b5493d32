import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { expect, test } from "@playwright/test";
import { devPort } from "./ports";
import { sentence, stepAddress } from "./step-with-sentence";

const address = `http://localhost:${devPort}${stepAddress}`;
const isWindows = process.platform === "win32";

let devServer: ChildProcess;
let output = "";

/** Stops the server with everything that it started. */
function stopTree({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (isWindows) spawnSync("taskkill", ["/pid", String(pid), "/T", "/F"]);
  else process.kill(-pid, "SIGTERM");
}

test.beforeAll(async () => {
  devServer = spawn("npx", ["next", "dev", "-p", String(devPort)], { detached: !isWindows, shell: isWindows });
  for (const stream of [devServer.stdout, devServer.stderr]) stream?.on("data", (text) => (output += text));
  await expect(async () => {
    expect(devServer.exitCode, output).toBeNull();
    expect((await fetch(address)).status, output).toBe(200);
  }).toPass({ timeout: 140_000, intervals: [1000] });
});

test.afterAll(() => {
  if (devServer.exitCode === null) stopTree(devServer);
});

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("in next dev the same island runs on React", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(address);
  const button = page.getByRole("button", { name: "Kopieer deze zin" });
  await expect(button).toBeVisible({ timeout: 30_000 });
  await expect(page.locator("blockquote")).toHaveText(sentence);
  const marks = await button.evaluate((element) => Object.keys(element));
  expect(marks.some((mark) => mark.startsWith("__reactFiber"))).toBe(true);
  await button.click();
  await expect(page.getByRole("status").filter({ hasText: "Gekopieerd." })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(sentence);
  expect(errors).toEqual([]);
});
