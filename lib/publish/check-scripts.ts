import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "./site";

/** Names that a browser at the floor of the islands (iOS 14, Chrome 80) does not know. esbuild rewrites syntax, never these. */
const youngerThanFloor: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\.replaceAll\(/u, ".replaceAll()"],
  [/\.at\(/u, ".at()"],
  [/\bhasOwn\(/u, "Object.hasOwn()"],
  [/\.findLast(?:Index)?\(/u, ".findLast() of .findLastIndex()"],
  [/\bstructuredClone\(/u, "structuredClone()"],
  [/\.to(?:Sorted|Reversed|Spliced)\(/u, ".toSorted(), .toReversed() of .toSpliced()"],
  [/\b(?:Object|Map)\.groupBy\(/u, "Object.groupBy() of Map.groupBy()"],
  [/\b(?:Array|Promise)\.(?:fromAsync|any|try|withResolvers)\(/u, "Array.fromAsync(), Promise.any(), .try() of .withResolvers()"],
  [/\bWeakRef\b|\bFinalizationRegistry\b/u, "WeakRef"],
  [/\bIntl\.(?:ListFormat|Segmenter|DisplayNames|DurationFormat)\b/u, "een deel van Intl"],
  [/\b(?:randomUUID|canParse|isWellFormed|toWellFormed)\(/u, "randomUUID(), canParse() of isWellFormed()"],
  [/\bAbortSignal\.(?:timeout|any)\(/u, "AbortSignal.timeout() of .any()"],
  [/\.(?:replaceChildren|requestSubmit|checkVisibility|showPopover|setHTMLUnsafe)\(/u, "een nieuwe functie van een element"],
  [/\b(?:Dec|C)ompressionStream\b/u, "DecompressionStream"],
  // Syntax that esbuild leaves as it is, because it is old in Chrome: Safari below 16.4 refuses the whole script for it.
  [/\(\?<[=!]/u, "(?<=…) of (?<!…) in een patroon"],
];

/** A name that a script first asks for, as esbuild writes it: "%WeakRef%":typeof WeakRef>"u"?other:WeakRef. It does no harm where it is not known. */
const askedFor = /(?:"%\w+%":)?typeof (\w+)>"u"\?[\w$]+:\1\b/gu;

/**
 * What a script uses that is younger than the floor of the islands.
 * @returns one line per name, with the file
 */
export function scriptFaults(file: string, code: string): string[] {
  const used = code.replace(askedFor, "");
  return youngerThanFloor
    .filter(([pattern]) => pattern.test(used))
    .map(([, name]) => `${file}: gebruikt ${name}. Browsers op de ondergrens (iOS 14, Chrome 80) kennen dat niet: schrijf het anders.`);
}

/**
 * The script of a page must be one that an older browser refuses whole: else it would show buttons that do not work there.
 * @returns a line when it holds no syntax of the floor
 */
export function entryFaults(file: string, code: string): string[] {
  return code.includes("?.") ? [] : [`${file}: bevat geen "?.". Een oudere browser zou het script half uitvoeren.`];
}

/** What in the scripts of a site would fail in a browser that we promise them to. One line per fault. */
export function allScriptFaults(folder: string): string[] {
  const files = filesBelow(folder).filter((file) => file.endsWith(".js"));
  return files.flatMap((file) => {
    const code = readFileSync(join(folder, file), "utf8");
    return [...scriptFaults(file, code), ...(/^eilanden-[0-9A-Z]{8}\.js$/u.test(file) ? entryFaults(file, code) : [])];
  });
}
