import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { RowList } from "@/components/row-list";
import { letterAddress, sampleAddress, samplesAddress } from "@/lib/addresses/address-of";
import { readSample } from "@/lib/samples/read-sample";
import { sampleSlugs } from "@/lib/samples/samples";
import { pageHead } from "@/lib/share/preview";

export const metadata: Metadata = pageHead(
  {
    title: "Zo ziet je brief eruit",
    description: "Voorbeelden van brieven en besluiten van school, verband en gemeente, met uitleg bij elke regel: waar let je op?",
    address: samplesAddress,
  },
  edition(),
);

export default function Page() {
  return (
    <div className="frame pt-6 lg:pt-10">
      <h1>Zo ziet je brief eruit</h1>
      <p className="column mt-3">
        Kies het papier dat op dat van jou lijkt. Je ziet wat er staat, waar je op let, en op welke dag een termijn begint. Het zijn
        voorbeelden: jouw papier kan er anders uitzien. Zoek je één zin? Kijk bij <a href={letterAddress}>wat er in de brief staat</a>.
      </p>
      <div className="column mt-6">
        <RowList
          rows={sampleSlugs.map((slug) => {
            const { title, when } = readSample(slug);
            return { title, address: sampleAddress(slug), note: when };
          })}
        />
      </div>
    </div>
  );
}
