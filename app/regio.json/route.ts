import { edition } from "@/app/edition";
import { shownRegions } from "@/lib/region/host";
import { lookupIndexOf } from "@/lib/region/lookup-index";

export const dynamic = "force-static";

/** Postcodes, gemeenten and verbanden, for the lookup. It is fetched when a parent first searches. */
export function GET() {
  return Response.json(lookupIndexOf(shownRegions(edition())));
}
