import { lookupIndexOf } from "@/lib/region/lookup-index";
import { readRegions } from "@/lib/region/read";

export const dynamic = "force-static";

/** Postcodes, gemeenten and verbanden, for the lookup. It is fetched when a parent first searches. */
export function GET() {
  return Response.json(lookupIndexOf(readRegions()));
}
