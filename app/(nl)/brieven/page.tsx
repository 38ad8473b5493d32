import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { RowList } from "@/components/row-list";
import { letterAddress, lettersAddress, writtenLetterAddress } from "@/lib/addresses/address-of";
import { type LetterStepId, letterSteps } from "@/lib/letters/letter-steps";
import { letterSlugs, letters } from "@/lib/letters/letters";
import { readLetter } from "@/lib/letters/read-letter";
import { pageHead } from "@/lib/share/preview";

export const metadata: Metadata = pageHead(
  {
    title: "Brieven om te schrijven",
    description: "Brieven aan de school, het samenwerkingsverband en de gemeente. Vul ze in, en kopieer, print of mail ze.",
    address: lettersAddress,
  },
  edition(),
);

export default function Page() {
  return (
    <div className="frame pt-6 lg:pt-10">
      <h1>Brieven om te schrijven</h1>
      <p className="column mt-3">
        Vul een brief in, en kopieer, print of mail hem. Wat je invult, blijft op je eigen scherm. Kreeg je zelf een brief?{" "}
        <a href={letterAddress}>Kijk wat erin staat</a>.
      </p>
      <div className="column mt-6">
        {(Object.entries(letterSteps) as [LetterStepId, string][]).map(([id, title]) => (
          <section key={id} aria-labelledby={id} className="mt-6">
            <h2 id={id}>{title}</h2>
            <RowList
              rows={letterSlugs
                .filter((slug) => letters[slug].step === id)
                .map((slug) => ({ title: readLetter(slug).title, address: writtenLetterAddress(slug), note: readLetter(slug).when }))}
            />
          </section>
        ))}
      </div>
    </div>
  );
}
