import { Filled } from "@/components/filled";
import { MailLink } from "@/components/mail-link";
import type { Answerable } from "@/lib/edition";
import { screen } from "@/lib/words/screen";

/** Who answers for this copy of the site, and where they read mail. */
export function Owner({ owner, mail, language = "nl" }: Answerable & { language?: string }) {
  return (
    <p className="max-w-prose mt-2">
      <Filled said={screen("voet", language).van} values={{ naam: owner, adres: <MailLink mail={mail} /> }} />
    </p>
  );
}
