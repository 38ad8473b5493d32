import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { RowList } from "@/components/row-list";
import { lettersAddress, talkAddress, talksAddress } from "@/lib/addresses/address-of";
import { pageHead } from "@/lib/share/preview";
import { readTalk } from "@/lib/talks/read-talk";
import { talkSlugs } from "@/lib/talks/talks";

export const metadata: Metadata = pageHead(
  {
    title: "Bladen voor een gesprek",
    description: "Een blad voor elk gesprek over je kind: wie er zit, wat je vraagt, en wat jullie afspreken. Print het, of vul het in.",
    address: talksAddress,
  },
  edition(),
);

export default function Page() {
  return (
    <div className="frame pt-6 lg:pt-10">
      <h1>Bladen voor een gesprek</h1>
      <p className="column mt-3">
        Neem een blad mee naar het gesprek. Print het, of vul het in op je telefoon. Wat je invult, blijft op je eigen scherm.{" "}
        <a href={lettersAddress}>Brieven om te schrijven</a>
      </p>
      <div className="column mt-6">
        <RowList
          rows={talkSlugs.map((slug) => {
            const { title, when } = readTalk(slug);
            return { title, address: talkAddress(slug), note: when };
          })}
        />
      </div>
    </div>
  );
}
