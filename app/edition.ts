import { type Edition, editionFrom } from "@/lib/edition";

const made = editionFrom(process.env);

/**
 * The edition that Next builds: the pages are its entry, because Next has no command line of ours. Pages hand it down. In next dev it is a new
 * one each time, so that nothing is kept that an editor has changed since.
 */
export function edition(): Edition {
  return process.env.NODE_ENV === "development" ? { ...made } : made;
}
