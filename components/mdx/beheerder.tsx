import { MailLink } from "@/components/mail-link";
import type { Edition } from "@/lib/edition";

/** Who answers for this copy of the site, and where to mail them. */
export function Beheerder({ edition: { answerable } }: { edition: Edition }) {
  if (!answerable) return <p>Deze kopie is een proef: er staat niet bij van wie zij is. Zeg het tegen wie je de link gaf.</p>;
  return (
    <p>
      Deze site is van {answerable.owner}. Mail naar <MailLink mail={answerable.mail} />.
    </p>
  );
}
