import { Gap } from "@/components/host/gap";
import { Owner } from "@/components/host/owner";
import type { Edition } from "@/lib/edition";

/** Who answers for this copy of the site, and where to mail them. */
export function Beheerder({ edition: { answerable } }: { edition: Edition }) {
  return (
    <Gap name="owner">
      {answerable ? (
        <Owner {...answerable} />
      ) : (
        <p>Deze kopie is een proef: er staat niet bij van wie zij is. Zeg het tegen wie je de link gaf.</p>
      )}
    </Gap>
  );
}
