import { edition } from "@/app/edition";
import { searchRecords } from "@/lib/search/records";
import { searchFileOf } from "@/lib/search/search-file";

export const dynamic = "force-static";

/** Everything that the search reads. It is fetched when someone first searches. */
export function GET() {
  return Response.json(searchFileOf(searchRecords(edition())));
}
