import { compressedFile } from "../compressed-file";
import { headerFiles } from "../headers";
import { encodings } from "./accepted-encodings";

/** The page for what is not there. It has no address of its own. */
export const notFoundPage = "404.html";

const forHosts: readonly string[] = Object.values(headerFiles);

/** Not the name of a file of ours, though some system would open something by it (index.html::$DATA, "index.html.", con:). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must be kept out
const strangeName = /[\u0000-\u001f:*?"<>|]|[. ]$/u;

/**
 * Whether a file of the folder may be sent under its own name. Not: hidden files, the files for hosts, the compressed forms,
 * and every other way to write a path than the one that the site itself uses.
 * @param parts of its path, decoded
 */
export function isPublicFile(parts: readonly string[]): boolean {
  const name = parts.join("/");
  return (
    name !== notFoundPage && !forHosts.includes(name) && !isCompressedForm(name) && parts.every((part, at) => isPlainName(part, at === 0))
  );
}

function isPlainName(part: string, first: boolean): boolean {
  const hidden = part.startsWith(".") && !(first && part === ".well-known");
  return part !== "" && !hidden && !strangeName.test(part);
}

function isCompressedForm(name: string): boolean {
  return encodings.some(({ extension }) => name.endsWith(extension) && compressedFile.test(name.slice(0, -extension.length)));
}
