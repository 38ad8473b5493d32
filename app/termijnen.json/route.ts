import { deadlinesInShort } from "@/lib/dates/deadlines-in-short";

export const dynamic = "force-static";

/** The rules of the deadlines, to count a day that was picked on an earlier page. It is fetched only when there is such a day. */
export function GET() {
  return Response.json(deadlinesInShort());
}
