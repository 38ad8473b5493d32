import type { FileHandle } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import type { ByteRange } from "./byte-range";
import { makeTurns } from "./turns";

/** So much of a file stands in memory for one reader. Nearly every page is smaller, and goes out at once. */
const most = 64 * 1024;

/**
 * What follows on a first part is read by turns: two hundred people who download large files at once would otherwise let everyone who
 * asks for a page wait for seconds.
 */
const inTurn = makeTurns(4);

/**
 * Reads a first part, so that a file that cannot be read is known before the answer has begun, and gives a function that sends it
 * with all that follows. Never more than asked for; when the file has become shorter, the connection is broken off: a browser
 * would wait for ever for the bytes that were announced.
 * @throws when the first part cannot be read
 */
export async function readyToSend(handle: FileHandle, { start, length }: ByteRange): Promise<(response: ServerResponse) => Promise<void>> {
  const first = await read(handle, start, Math.min(length, most));
  return async (response) => {
    if (first.byteLength === length) response.end(first);
    else await pipeline(partsFrom(first, handle, start, length), response);
  };
}

async function* partsFrom(first: Buffer, handle: FileHandle, start: number, length: number) {
  yield first;
  for (let sent = first.byteLength; sent < length; sent += most) {
    yield await inTurn(() => read(handle, start + sent, Math.min(length - sent, most)));
  }
}

/** Exactly so many bytes. @throws when the file has fewer */
async function read(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(length);
  for (let filled = 0; filled < length; ) {
    const { bytesRead } = await handle.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) throw new ShorterFile("Het bestand is korter geworden.");
    filled += bytesRead;
  }
  return buffer;
}

/** A file that was longer when the answer began. */
export class ShorterFile extends Error {}
