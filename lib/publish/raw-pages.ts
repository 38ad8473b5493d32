import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Way } from "./given";
import { isOfNext } from "./remove-next-runtime";
import { addressOf, filesBelow } from "./site";

/** Where the pages stay as next build wrote them: to be published again, or for a host. */
export const rawFolder = ".next/ruw";

/**
 * Moves aside what next build wrote.
 * @param out the folder that next build writes
 * @throws when there is nothing to publish
 */
export function takeRaw(out: string, raw: string): void {
  if (existsSync(join(out, "_next"))) {
    rmSync(raw, { recursive: true, force: true });
    mkdirSync(dirname(raw), { recursive: true });
    renameSync(out, raw);
  }
  if (!existsSync(join(raw, "_next"))) {
    throw new Error(
      existsSync(out)
        ? `${out}/ is al gepubliceerd. Draai "npm run build" om opnieuw te beginnen.`
        : `De map ${out}/ bestaat niet. Draai eerst "next build".`,
    );
  }
}

/** A page as next build wrote it. */
export type RawPage = {
  readonly address: string;
  /** The file that holds it. */
  readonly file: string;
  /** Set at an old address: the file is that of the page at the new one. */
  readonly moved?: MovedPage;
};

/** What a page at an old address says. */
export type MovedPage = {
  readonly way: Way;
  /** Address of the new page, whole, as search engines must know it. */
  readonly canonical: string;
  /** Places within the old page, by their old ids. */
  readonly sections: readonly { readonly id: string; readonly way: Way }[];
};

/**
 * The pages that next build wrote, without those that only its router needs.
 * @throws when there are none
 */
export function rawPages(raw: string): RawPage[] {
  const pages = filesBelow(raw)
    .filter((file) => file.endsWith(".html") && !isOfNext(file))
    .map((file) => ({ address: addressOf(file), file: join(raw, file) }));
  if (pages.length === 0) throw new Error(`In ${raw}/ staat geen enkele pagina. Draai eerst "next build".`);
  return pages;
}

/** Begins the folder that goes out, with all that next build wrote besides pages. */
export function copyOtherFiles(raw: string, out: string): void {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const file of filesBelow(raw)) if (!isOfNext(file) && !file.endsWith(".html")) cpSync(join(raw, file), join(out, file));
}
