import type { Gemeente, Regions, Verband } from "../model";
import type { SchoolGroup } from "../school-groups";
import { gemeentenBySize } from "./by-size";
import { type RegionMap, regionMap } from "./region-map";
import { verbandGrounds } from "./verband-grounds";

/** What stays free around the area of a verband, and around a gemeente, of which what lies beside it tells more. In units. */
const room = { verband: 16, gemeente: 64 };

/** The map of a verband; undefined for one that is there for the whole country. */
export function verbandMap({ code, sector }: Verband, groups: readonly SchoolGroup[], regions: Regions): RegionMap | undefined {
  const own = verbandGrounds(sector, regions).gemeentenOf.get(code);
  if (!own) return undefined;
  const all = gemeentenBySize(regions);
  return regionMap({ gemeenten: all.filter((gemeente) => own.has(gemeente.code)), groups, others: all, room: room.verband });
}

/** The map of a gemeente. */
export function gemeenteMap(gemeente: Gemeente, groups: readonly SchoolGroup[], regions: Regions): RegionMap {
  return regionMap({ gemeenten: [gemeente], groups, others: gemeentenBySize(regions), room: room.gemeente });
}
