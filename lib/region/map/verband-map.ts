import type { Regions, Verband } from "../model";
import type { SchoolGroup } from "../school-groups";
import { gemeentenBySize } from "./by-size";
import { type RegionMap, regionMap } from "./region-map";
import { verbandGrounds } from "./verband-grounds";

/** What stays free around the area, in units. */
const room = 16;

/** The map of a verband; undefined for one that is there for the whole country. */
export function verbandMap({ code, sector }: Verband, groups: readonly SchoolGroup[], regions: Regions): RegionMap | undefined {
  const own = verbandGrounds(sector, regions).gemeentenOf.get(code);
  if (!own) return undefined;
  const all = gemeentenBySize(regions);
  return regionMap({ gemeenten: all.filter((gemeente) => own.has(gemeente.code)), groups, others: all, room });
}
