import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { threadId } from "node:worker_threads";

/**
 * Where what was made is kept for a next build. Hosts that build keep this folder, as Next keeps its own things there, and a fresh
 * npm ci leaves it alone. It may be thrown away at any time.
 */
export const cacheFolder = ".next/cache/passende-plek";

/** A name for what is made from these parts: it changes when one of them does. */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  // With their lengths: "ab" and "c" are not "a" and "bc".
  for (const part of parts) hash.update(`${typeof part === "string" ? Buffer.byteLength(part) : part.byteLength} `).update(part);
  return hash.digest("hex").slice(0, 32);
}

/**
 * Gives what was made before under this name, and makes it when it was not.
 * @param name a key, and the ending of the file
 * @returns the content, the file that holds it, and whether it was made now
 */
export function keep(
  folder: string,
  name: string,
  make: () => string | Uint8Array,
): { readonly path: string; readonly content: Buffer; readonly isNew: boolean } {
  const path = join(folder, name);
  const before = kept(path);
  if (before) return { path, content: before, isNew: false };
  return { path, content: write(path, make()), isNew: true };
}

/** As keep, for what takes time and whose content is not asked. @returns whether it was made now */
export async function keepFile(path: string, make: () => Promise<Uint8Array>): Promise<boolean> {
  if (existsSync(path)) {
    touch(path);
    return false;
  }
  write(path, await make());
  return true;
}

function kept(path: string): Buffer | undefined {
  try {
    const content = readFileSync(path);
    touch(path);
    return content;
  } catch {
    return undefined;
  }
}

/** Its time says when it was last of use. */
function touch(path: string): void {
  const now = new Date();
  utimesSync(path, now, now);
}

/** A build that is stopped halfway, or another that makes the same, may not leave half a file under its own name. */
function write(path: string, made: string | Uint8Array): Buffer {
  const content = Buffer.from(made);
  const unfinished = `${path}.${process.pid}-${threadId}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
  return content;
}

/** A month: a host that builds once in a while finds what it made before. */
const longestUnused = 30 * 24 * 3600 * 1000;

/** Throws away what no build has used for a month. */
export function forgetUnused(folder: string, now = Date.now()): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (now - statSync(path).mtimeMs > longestUnused) rmSync(path, { recursive: true });
  }
}
