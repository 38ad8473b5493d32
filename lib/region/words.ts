import { listOfWords } from "./list-of-words";
import type { Area, Pc4, Verband } from "./model";

/** "postcode 1381, 1382 en 1384 (Weesp)": the postcodes in runs, with the towns where they are known. */
export function areasInWords(areas: readonly Area[]): string {
  const towns = [...new Set(areas.flatMap(({ town }) => town ?? []))];
  const postcodes = `postcode ${listOfWords(runsOf(areas.map(({ pc4 }) => pc4)))}`;
  return towns.length > 0 ? `${postcodes} (${listOfWords(towns)})` : postcodes;
}

/** "Utrecht (PO 26.01)": a verband as a map names it. Its own name is long, and starts with what all of them are called. */
export function areaName({ region, number, sector }: Pick<Verband, "region" | "number" | "sector">): string {
  const kind = number ?? sector.toUpperCase();
  return region ? `${region} (${kind})` : kind;
}

/** ["1381", "1382", "1384"] → ["1381", "1382", "1384"]; three or more in a row become "1381 tot en met 1384". */
function runsOf(pc4s: readonly Pc4[]): string[] {
  const runs: number[][] = [];
  for (const pc4 of pc4s.map(Number).sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.at(-1) === pc4 - 1) last.push(pc4);
    else runs.push([pc4]);
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${run[0]} tot en met ${run.at(-1)}`] : run.map(String)));
}

/** Where the name and the contact of a verband come from, and how sure we are of them, as one or two sentences. */
export function certaintyInWords({ certainty, seen, ownName, source }: Verband): string {
  const date = /\d/u.test(seen) ? `De bron is van ${seen}.` : "Van wanneer de bron is, staat er niet bij.";
  switch (certainty) {
    case "bron":
      if (source?.includes("duo.nl")) return `De naam en het adres komen uit de gegevens van DUO. ${date}`;
      return `De naam zagen wij op de website van het verband zelf. ${date}`;
    case "derde":
      return `De naam zagen wij bij een school, een gemeente of een ander verband. ${date} Vraag het na bij je school.`;
    case "ongecontroleerd":
      return ownName
        ? date
        : "De eigen naam van dit verband vonden wij niet. De school kan je die vertellen; hij staat ook in de schoolgids.";
  }
}
