import { termsInShort } from "@/lib/dates/terms-in-short";

export const dynamic = "force-static";

/** The rules of the terms, to count a day that was picked on an earlier page. It is fetched only when there is such a day. */
export function GET() {
  return Response.json(termsInShort());
}
