/** npm start: builds the site when it is not there or is older than its sources, then serves it. */
import { spawnSync } from "node:child_process";
import { isUpToDate } from "../publish/published-mark";
import { listen } from "../publish/serve/listen";
import { createSiteServer } from "../publish/server";

const folder = "out";

function portFrom(text: string | undefined): number {
  const port = Number(text ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT is "${text}". Kies een getal van 0 tot en met 65535.`);
  return port;
}

try {
  const port = portFrom(process.env.PORT);
  if (!isUpToDate(folder)) {
    const { status } = spawnSync("npm", ["run", "build"], { stdio: "inherit", shell: process.platform === "win32" });
    if (status !== 0) throw new Error("De site is niet gebouwd; de reden staat hierboven.");
  }
  const { address, open } = await listen(() => createSiteServer(folder), port, process.env.HOST || undefined);
  console.log(`Passende Plek staat op ${address} (${open ? "ook voor andere computers; " : ""}stoppen: Ctrl+C)`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
