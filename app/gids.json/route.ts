import { guideNodes } from "@/lib/guide/guide";
import { outlineOf } from "@/lib/guide/outline";
import { allStarts } from "@/lib/guide/starts";

export const dynamic = "force-static";

/** The guide in short, for the list of answers so far. It is fetched only when there are answers to show. */
export function GET() {
  return Response.json(outlineOf(guideNodes(), allStarts()));
}
