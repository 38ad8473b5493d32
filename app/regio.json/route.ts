import { lookupIndexOf } from "@/lib/region/lookup-index";
import { shownRegions } from "@/lib/region/site-region";

export const dynamic = "force-static";

/** Postcodes, gemeenten and verbanden, for the lookup. It is fetched when a parent first searches. */
export function GET() {
  return Response.json(lookupIndexOf(shownRegions()));
}
