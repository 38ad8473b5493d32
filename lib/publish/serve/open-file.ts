import type { Stats } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { compressedFile } from "../compressed-file";
import { acceptedEncodings, type Encoding } from "./accepted-encodings";

/** A file that is open, in the form in which it will be sent. Who opened it must close it. */
export type OpenFile = { readonly handle: FileHandle; readonly stats: Stats; readonly encoding?: Encoding };

/** What the system says when there is no such file. */
const notThere: ReadonlySet<string | undefined> = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG", "EISDIR", "ELOOP", "EINVAL"]);

/**
 * Opens a file in the best form that the browser takes.
 * @param path of the file
 * @param acceptEncoding the header of the request
 * @returns undefined when there is no such file, or it is a folder
 * @throws when it is there but cannot be opened
 */
export async function openFile(path: string, acceptEncoding: string | undefined): Promise<OpenFile | undefined> {
  for (const encoding of compressedFile.test(path) ? acceptedEncodings(acceptEncoding) : []) {
    const opened = await openPlain(`${path}${encoding.extension}`);
    if (opened) return { ...opened, encoding };
  }
  return openPlain(path);
}

async function openPlain(path: string): Promise<OpenFile | undefined> {
  const handle = await open(path).catch((error: NodeJS.ErrnoException) => {
    if (notThere.has(error.code)) return undefined;
    throw error;
  });
  if (!handle) return undefined;
  try {
    const stats = await handle.stat();
    if (stats.isFile()) return { handle, stats };
  } catch (error) {
    await handle.close();
    throw error;
  }
  await handle.close();
  return undefined;
}
