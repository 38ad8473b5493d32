import { inLanguage } from "@/lib/addresses/address-of";
import type { Edition } from "@/lib/edition";

/** On paper, at the top of the first sheet: where the page can be read again. A piece has a code for a camera too. */
export function PaperAddress({ address, edition: { url, language } }: { address: string; edition: Edition }) {
  return (
    // A reader view knows no paper, and leaves out what a screen reader may not say.
    <p className="paper-address" translate="no" aria-hidden="true">
      {`${url}${inLanguage(address, language)}`.replace(/^https?:\/\//u, "")}
    </p>
  );
}
