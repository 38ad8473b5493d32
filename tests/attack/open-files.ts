import { existsSync, readdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";

/** Only Linux shows the files of a process in this way. */
export const canCountFiles = existsSync("/proc/self/fd");

/**
 * How many files below a folder a process has open. Its sockets do not count.
 * @param pid of the process, or "self"
 */
export function openFiles(pid: number | "self", folder: string): number {
  const place = `/proc/${pid}/fd`;
  return readdirSync(place).filter((name) => leadsBelow(join(place, name), folder)).length;
}

function leadsBelow(link: string, folder: string): boolean {
  try {
    return readlinkSync(link).startsWith(folder);
  } catch {
    // Closed since the list was made.
    return false;
  }
}
