import type { Edition } from "@/lib/edition";

/** On paper, at the top of the first sheet: where the page can be read again. A piece has a code for a camera too. */
export function PaperAddress({ address, edition }: { address: string; edition: Edition }) {
  return <p className="paper-address">{`${edition.url}${address}`.replace(/^https?:\/\//u, "")}</p>;
}
