import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeBelow } from "./site";

/** What others made and we send to readers, with what it is for. A script that holds anything else stops the build. */
export const shippedPackages = {
  preact: "laat de interactieve delen werken",
  "workbox-core": "bewaart de site op je apparaat",
  "workbox-routing": "bewaart de site op je apparaat",
  "workbox-strategies": "bewaart de site op je apparaat",
  "ts-ics": "maakt het bestand voor je agenda",
  docx: "maakt het bestand voor Word",
  "hash.js": "hoort bij docx",
  inherits: "hoort bij docx",
  jszip: "hoort bij docx",
  "jszip/node_modules/pako": "hoort bij docx",
  lie: "hoort bij docx",
  immediate: "hoort bij docx",
  "minimalistic-assert": "hoort bij docx",
  nanoid: "hoort bij docx",
  sax: "hoort bij docx",
  setimmediate: "hoort bij docx",
  xml: "hoort bij docx",
  "xml-js": "hoort bij docx",
  idb: "bewaart Mijn map op je apparaat",
  zod: "kijkt of Mijn map klopt",
  minisearch: "zoekt op de site",
  tailwindcss: "de basis van de vormgeving",
  "lucide-react": "de pictogrammen",
  "@fontsource/atkinson-hyperlegible": "de letter op de kaartjes bij een link",
} as const;

/** Some tell their licence at the end of what they say about themselves. */
const licenseFiles = ["LICENSE", "LICENSE.md", "LICENSE.txt", "LICENSE.markdown", "license", "license.md", "README.md"];

/** The address of the list, also for links in texts. */
const noticesAddress = "/licenties.txt";

/** Writes the licences of all code by others that goes out, as those licences ask. */
export function writeNotices(folder: string): void {
  writeBelow(folder, noticesAddress.slice(1), noticesText("."));
}

/**
 * The licences in one text.
 * @param root the folder that holds node_modules
 * @throws when a package or its licence is not there
 */
export function noticesText(root: string): string {
  const parts = Object.entries(shippedPackages).map(([name, use]) => {
    const folder = join(root, "node_modules", name);
    const file = licenseFiles.map((candidate) => join(folder, candidate)).find((path) => existsSync(path));
    if (!file)
      throw new Error(`node_modules/${name}: geen licentie gevonden. Kijk hoe het bestand heet en zet dat in lib/publish/notices.ts.`);
    const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string; license: string };
    return `${name} ${version} (${license}): ${use}\n\n${readFileSync(file, "utf8").trim()}\n`;
  });
  return [`Passende Plek gebruikt code van anderen. Hier staan hun licenties.\n`, ...parts].join(`\n${"=".repeat(78)}\n\n`);
}
