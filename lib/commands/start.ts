/** npm start: builds the site when it is not there or is older than its sources, then serves it. */
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { publishedMark } from "../publish/published-mark";
import { listen } from "../publish/serve/listen";
import { createSiteServer } from "../publish/server";
import { filesBelow } from "../publish/site";

const folder = "out";
const sourceFolders = ["app", "components", "content", "lib"];
const sourceFiles = ["package-lock.json", "next.config.mjs", "mdx-components.tsx"];

function isUpToDate(): boolean {
  if (!existsSync(publishedMark) || !existsSync(join(folder, "index.html"))) return false;
  const builtAt = statSync(publishedMark).mtimeMs;
  const files = [...sourceFiles, ...sourceFolders.flatMap((name) => filesBelow(name).map((file) => join(name, file)))];
  return files.every((file) => statSync(file).mtimeMs <= builtAt);
}

function portFrom(text: string | undefined): number {
  const port = Number(text ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT is "${text}". Kies een getal van 0 tot en met 65535.`);
  return port;
}

try {
  const port = portFrom(process.env.PORT);
  if (!isUpToDate()) {
    const { status } = spawnSync("npm", ["run", "build"], { stdio: "inherit", shell: process.platform === "win32" });
    if (status !== 0) throw new Error("De site is niet gebouwd; de reden staat hierboven.");
  }
  const { address, open } = await listen(() => createSiteServer(folder), port, process.env.HOST || undefined);
  console.log(`Passende Plek staat op ${address} (${open ? "ook voor andere computers; " : ""}stoppen: Ctrl+C)`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
