import { pointTableOf } from "@/lib/region/pc4-points";
import { readRegions } from "@/lib/region/read";

export const dynamic = "force-static";

/** About where each PC4 lies, for who chooses among schools. It is fetched when a parent first asks for distances. */
export function GET() {
  return Response.json(pointTableOf(readRegions()));
}
