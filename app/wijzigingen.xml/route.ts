import { edition } from "@/app/edition";
import { atomFeed } from "@/lib/feed/atom";
import { changesOn } from "@/lib/feed/changes";

export const dynamic = "force-static";

/** The feed of what changes in the rules. */
export function GET() {
  return new Response(atomFeed(changesOn(edition().day), edition()), {
    headers: { "Content-Type": "application/atom+xml; charset=utf-8" },
  });
}
