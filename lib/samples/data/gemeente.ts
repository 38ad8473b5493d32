import type { SampleStructure } from "../model";

/** What a gemeente sends. */
export const gemeente = {
  "vervoer-besluit": {
    sender: "gemeente",
    nodes: ["vraag-de-gemeente-over-vervoer", "bezwaar-vervoer", "vervoer-geregeld"],
    explanation: "vervoer",
    days: { aanvraag: "2026-06-01", brief: "2026-07-07", begin: "2026-08-24", einde: "2027-07-31" },
    deadline: "bezwaar-vervoer",
    blocks: [
      { id: "afzender", kind: "hoofd" },
      { id: "aan", kind: "regels" },
      { id: "datum", kind: "vak", callout: { facts: ["6.14"], marks: "begin" } },
      { id: "onderwerp", kind: "vak" },
      { id: "aanvraag", kind: "tekst", callout: { facts: ["6.14"] } },
      { id: "besluit", kind: "kop" },
      { id: "wat", kind: "tekst", callout: { facts: ["6.30"] } },
      { id: "school", kind: "vak", callout: { facts: ["6.11", "6.12", "6.13"] } },
      { id: "reis", kind: "vak", callout: { facts: ["6.34"] } },
      { id: "geldig", kind: "vak", callout: { facts: ["6.14"] } },
      { id: "bijdrage", kind: "vak", callout: { facts: ["6.11", "6.12", "6.13"] } },
      { id: "waarom", kind: "kop" },
      { id: "reden", kind: "tekst", callout: { facts: ["6.30"] } },
      { id: "oneens", kind: "kop" },
      { id: "bezwaar", kind: "tekst", callout: { facts: ["6.14", "8.28", "8.31"], marks: "bezwaar" } },
      { id: "groet", kind: "regels" },
    ],
    missing: {
      handicap: ["6.11", "6.12", "6.13"],
      regel: ["6.30"],
      bezwaar: ["6.14", "8.29"],
    },
    differs: ["6.11", "6.12", "6.13", "6.30"],
    letters: ["bezwaar-tegen-vervoer", "vervoer-aanvragen"],
    terms: ["leerlingenvervoer", "bezwaar"],
  },
} as const satisfies Record<string, SampleStructure>;
