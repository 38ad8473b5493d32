/**
 * The script that a page with islands loads: it has the islands themselves fetched when the page is at rest, or at the first touch.
 * Nothing of them then delays the text. lib/publish/bundle-islands.ts makes it, and puts in the name of the script of the islands.
 */
import { holdPress } from "./hold-press";
import { atRest, firstTouch, pause, whenLoaded } from "./moments";

/** What the script of the islands gives. */
type Islands = { readonly wake: (touched: Promise<void>) => Promise<void> };

declare const nameOfIslands: string;

/**
 * Fetches a part of an island, and once more under another address when that fails: Firefox never asks again for a script that once
 * failed. For every import() of the islands too, which are known by the names that esbuild gave.
 */
globalThis.haalOp = (file: string) => import(file).catch(() => import(`${file}?${Date.now()}`));

const touched = firstTouch();

async function wakeIslands(): Promise<void> {
  await Promise.race([touched, whenLoaded().then(atRest)]);
  await (await globalThis.haalOp<Islands>(nameOfIslands)).wake(touched);
  // What an island does to the page it does after the next frame.
  await pause(100);
}

holdPress(wakeIslands());
