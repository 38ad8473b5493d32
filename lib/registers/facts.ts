import { andereSchoolFacts } from "./facts/andere-school";
import { bezwaarEnRechterFacts } from "./facts/bezwaar-en-rechter";
import { bijzonderFacts } from "./facts/bijzonder";
import { cluster1En2Facts } from "./facts/cluster-1-en-2";
import type { Fact } from "./facts/fact";
import { gegevensFacts } from "./facts/gegevens";
import { ondersteuningFacts } from "./facts/ondersteuning";
import { ondersteuningsplanFacts } from "./facts/ondersteuningsplan";
import { oneensFacts } from "./facts/oneens";
import { overgangFacts } from "./facts/overgang";
import { samenwerkingsverbandFacts } from "./facts/samenwerkingsverband";
import { toelaatbaarheidsverklaringFacts } from "./facts/toelaatbaarheidsverklaring";
import { zorgplichtFacts } from "./facts/zorgplicht";

export type { Fact };

/** All facts, numbered by chapter: 1 samenwerkingsverband, 2 ondersteuningsplan, 3 zorgplicht, and so on. */
export const facts = {
  ...samenwerkingsverbandFacts,
  ...ondersteuningsplanFacts,
  ...zorgplichtFacts,
  ...ondersteuningFacts,
  ...toelaatbaarheidsverklaringFacts,
  ...andereSchoolFacts,
  ...overgangFacts,
  ...oneensFacts,
  ...bezwaarEnRechterFacts,
  ...cluster1En2Facts,
  ...bijzonderFacts,
  ...gegevensFacts,
} as const satisfies Record<string, Fact>;

export type FactId = keyof typeof facts;
