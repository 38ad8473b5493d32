/** npm run facts:used -- 3.7 [more facts]: every page, node and term that must be read again when a fact changes. */
import { editionFrom } from "../edition";
import { placesUsing, restingPlaces } from "../places/uses";
import { type Deadline, deadlines } from "../registers/deadlines";
import { type Fact, type FactId, facts } from "../registers/facts";
import { claimText } from "../registers/facts/fact";

const given = process.argv.slice(2);
const unknown = given.filter((id) => !Object.hasOwn(facts, id));

if (given.length === 0 || unknown.length > 0) {
  console.error(
    unknown.length > 0
      ? `Dit feit bestaat niet: ${unknown.join(", ")}. De nummers staan in lib/registers/facts/ en op /bronnen/.`
      : "Noem een feit: npm run facts:used -- 3.7",
  );
  process.exitCode = 1;
} else {
  const places = restingPlaces(editionFrom(process.env));
  for (const id of given as FactId[]) {
    const fact: Fact = facts[id];
    const resting = Object.entries<Deadline>(deadlines).filter(([, { fact }]) => fact === id);
    const using = placesUsing(id, places);
    console.log(`Feit ${id} (${fact.certainty}): ${claimText(fact)}\n`);
    for (const [deadline] of resting) console.log(`  termijn  ${deadline}`);
    for (const { kind, address, title } of using) console.log(`  ${kind.padEnd(7)}  ${address}  ${title}`);
    console.log(`\n${using.length} pagina's en ${resting.length} termijnen rusten op feit ${id}.\n`);
  }
}
