import { editionFrom } from "@/lib/edition";

/** The edition that the tests look at: the one that the environment asks for, as the build that they are held against. */
export const edition = editionFrom(process.env);
