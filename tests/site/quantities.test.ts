import type { Element } from "hast";
import { select } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import { describe, expect, test } from "vitest";
import { type RestingPlace, restingPlaces } from "@/lib/places/uses";
import { contactOf } from "@/lib/registers/contact-words";
import { type ContactId, contacts } from "@/lib/registers/contacts";
import { deadlineText } from "@/lib/registers/deadline-text";
import { type Deadline, deadlines } from "@/lib/registers/deadlines";
import { type Fact, facts } from "@/lib/registers/facts";
import { claimText } from "@/lib/registers/facts/fact";
import { terms } from "@/lib/registers/terms";
import { edition } from "@/tests/edition";
import { site } from "./published-site";
import { quantitiesIn } from "./quantities";

/** When a body can be reached is told beside its number, with its own source. */
const hours = (Object.keys(contacts) as ContactId[])
  .map((id) => contactOf(id))
  .flatMap((contact) => [contact.hours ?? "", contact.otherwise]);

/** What the registers say on which a page rests: its facts, its deadlines, and the facts of the terms that it explains. */
function allowedOn({ rests: place }: RestingPlace): Set<string> {
  const words = place.terms.flatMap((id) => [...terms[id].facts]);
  const claims = [...place.facts, ...words, ...place.deadlines.map((id) => deadlines[id].fact)].map((id) => claimText(facts[id] as Fact));
  const spans = place.deadlines.flatMap((id) => {
    const { extension }: Deadline = deadlines[id];
    return [deadlineText(id, "span"), ...(extension ? [deadlineText(id, "extension")] : [])];
  });
  return new Set([...claims, ...spans, ...hours].flatMap(quantitiesIn).map(({ quantity }) => quantity));
}

/** The title of another page is checked on that page. */
function withoutLinksAway(element: Element): Element {
  const children = element.children
    .filter((child) => child.type !== "element" || child.tagName !== "a" || !String(child.properties.href).startsWith("/"))
    .map((child) => (child.type === "element" ? withoutLinksAway(child) : child));
  return { ...element, children };
}

describe("getallen met een eenheid", () => {
  test("herkent cijfers, woorden en bedragen, niet een deel van een ander woord", () => {
    const found = quantitiesIn("Na zes weken, of 3 jaar en 10 maanden. Dat kost € 54 of 200 euro. Artikel 4.13 lid 2. Eén keer per jaar.");
    expect(found.map(({ quantity }) => quantity)).toEqual(["6 week", "3 jaar", "10 maand", "54 euro", "200 euro"]);
    expect(quantitiesIn("een week, tweejarig, week 7, 16 uurtje")).toEqual([]);
    expect(quantitiesIn("16 uur in 4 lesweken; één of meer; een 14e jaar")).toHaveLength(3);
  });

  test("elk getal op een pagina komt uit een register waar die pagina op rust", () => {
    const places = restingPlaces(edition);
    let seen = 0;
    const wrong = places.flatMap((place) => {
      const page = site.pages.find(({ address }) => address === place.address);
      const main = page && select("main", page.tree);
      if (!main) throw new Error(`${place.address} staat niet in out/.`);
      const allowed = allowedOn(place);
      const found = quantitiesIn(textOf(withoutLinksAway(main)).replace(/\s+/gu, " "));
      seen += found.length;
      return found
        .filter(({ quantity }) => !allowed.has(quantity))
        .map(({ quantity, around }) => `${place.address}: ${quantity}: …${around}…`);
    });
    expect(seen).toBeGreaterThan(250);
    expect(wrong).toEqual([]);
  });
});
