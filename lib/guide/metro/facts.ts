import type { FactId } from "../../registers/facts";
import { nodeOf } from "../guide";
import { stationIds } from "./lines";

/** The facts on which the stations of the metro map rest, each once. */
export const metroFacts: readonly FactId[] = [...new Set(stationIds.flatMap((id) => nodeOf(id).facts))];
