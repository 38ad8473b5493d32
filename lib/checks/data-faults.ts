import { textFaults } from "../content/text-faults";
import { codeTexts } from "../content/texts";
import type { Edition } from "../edition";
import { guideNodes } from "../guide/guide";
import { allStarts } from "../guide/starts";
import { restingPlaces, shownBy } from "../places/uses";
import { invalidOn } from "../registers/freshness";
import { guideFaults } from "./guide-faults";
import { ownRegisters, registerFaults, unusedFaults } from "./register-faults";

/**
 * Everything that is wrong in the guide, the registers and the words in code.
 * @param edition its day is the one on which facts must hold
 * @param latest ISO date of the last day on which a source can have been read
 * @returns a line for every fault, with file, line where there is one, field and remedy, in Dutch
 */
export function dataFaults(edition: Edition, latest: string): string[] {
  const broken = [...guideFaults(guideNodes(), allStarts()), ...registerFaults(ownRegisters(), latest)];
  if (broken.length > 0) return broken;
  const places = restingPlaces(edition);
  return [
    ...invalidOn(edition.day, shownBy(places) as Parameters<typeof invalidOn>[1]),
    ...unusedFaults(ownRegisters(), places),
    ...textFaults(codeTexts()),
  ];
}
