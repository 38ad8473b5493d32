import { z } from "zod";
import { addressOnPage, addressPattern, pieceAt, splitAddress } from "../addresses/address-of";
import { readYaml } from "../read-yaml";

/** Where an editor writes down what an old address became. */
export const movedFile = "content/adressen-verhuisd.yaml";

/** Old addresses, each with the address that tells it now. */
export type Moved = ReadonlyMap<string, string>;

const address = z.string("schrijf een adres.").regex(addressPattern, "dit is geen adres van de site. Schrijf: /uitleg/de-tlv/#hoe-lang");
const schema = z.record(address, address, "schrijf regels als /uitleg/oud/: /uitleg/nieuw/");

/**
 * Reads the file of moved addresses: one line "old: new" per address.
 * @throws with file, line, address, what is wrong and how to mend it, in Dutch
 */
export function parseMoved(text: string): Moved {
  return new Map(Object.entries(readYaml(text, movedFile, schema, lineFor("/uitleg/oud/", "/uitleg/nieuw/"))));
}

/** The line of the file that says what an old address became. */
export function lineFor(from: string, to: string): string {
  return `${from}: ${to}`;
}

/**
 * What is wrong with moved addresses, one line per fault, in Dutch.
 * @param own every address that the site publishes by itself
 */
export function movedFaults(moved: Moved, own: ReadonlySet<string>): string[] {
  return [...moved].flatMap(([from, to]) => {
    const fault = (message: string) => [`${movedFile}: ${from}: ${message}`];
    const { path, id } = splitAddress(from);
    if (own.has(from)) return fault("dit adres is nog in gebruik. Haal deze regel weg, of geef de nieuwe plek een ander adres.");
    if (id && !own.has(path) && !moved.has(path))
      return fault(`de pagina ${path} bestaat niet meer. Voeg eerst een regel voor die pagina toe.`);
    if (own.has(to)) return [];
    const last = endOf(to, moved);
    if (last === undefined) return fault(`loopt in een kring: ${to} leidt hier weer naartoe. Schrijf een adres dat nog bestaat.`);
    if (last !== to) return fault(`${to} is zelf verhuisd. Schrijf meteen het laatste adres: ${lineFor(from, last)}`);
    return fault(`${to} bestaat niet. Schrijf een adres dat nog bestaat.`);
  });
}

/** Where a chain of moves ends; undefined when it never does. */
function endOf(from: string, moved: Moved): string | undefined {
  const seen = new Set<string>();
  let last = from;
  for (let next = moved.get(last); next !== undefined; next = moved.get(last)) {
    if (seen.has(last)) return undefined;
    seen.add(last);
    last = next;
  }
  return last;
}

/**
 * The moves that an editor wrote down, with those that follow from them: a section goes along with its page when it kept its id,
 * and a piece under /deel/ goes along with what it shows.
 * @param own every address that the site publishes by itself
 * @param locked every address that was published once
 */
export function withFollowers(written: Moved, own: ReadonlySet<string>, locked: readonly string[]): Moved {
  const all = new Map(written);
  const gone = locked.filter((address) => !own.has(address) && !written.has(address));
  for (const address of gone) {
    const { path, id } = splitAddress(address);
    const to = id && `${written.get(path)}#${id}`;
    if (to && own.has(to)) all.set(address, to);
  }
  for (const address of gone) {
    const place = addressOnPage(address);
    const to = place && all.get(place);
    const piece = to && pieceAt(to);
    if (to) all.set(address, piece && own.has(piece) ? piece : to);
  }
  return all;
}
