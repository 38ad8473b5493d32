import { readSite } from "@/lib/publish/site";
import { edition } from "@/tests/edition";

/** The published site in out/, read once for all tests of this folder: that takes longer than most of them. No test changes it. */
export const site = readSite("out", edition);
