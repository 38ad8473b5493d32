import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { GemeenteView } from "@/components/region/gemeente-view";
import { gemeenteAddress } from "@/lib/addresses/address-of";
import type { Gemeente } from "@/lib/region/model";
import { readRegions } from "@/lib/region/read";
import { pageHead } from "@/lib/share/preview";

type Props = { params: Promise<{ gemeente: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return readRegions().gemeenten.map(({ slug }) => ({ gemeente: slug }));
}

async function gemeenteIn({ params }: Props): Promise<Gemeente> {
  const { gemeente } = await params;
  const found = readRegions().gemeenten.find(({ slug }) => slug === gemeente);
  if (!found) throw new Error(`De gemeente "${gemeente}" staat niet in content/regio/gemeenten.csv.`);
  return found;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const gemeente = await gemeenteIn(props);
  return pageHead(
    {
      title: `Welke samenwerkingsverbanden zijn er in ${gemeente.name}?`,
      description: `Welke twee samenwerkingsverbanden er zijn in ${gemeente.name}, hoe je ze bereikt en welke speciale scholen er staan.`,
      address: gemeenteAddress(gemeente),
    },
    edition(),
  );
}

export default async function Page(props: Props) {
  return <GemeenteView gemeente={await gemeenteIn(props)} />;
}
