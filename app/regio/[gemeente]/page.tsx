import type { Metadata } from "next";
import { GemeenteView } from "@/components/region/gemeente-view";
import type { Gemeente } from "@/lib/region/model";
import { shownRegions } from "@/lib/region/site-region";

type Props = { params: Promise<{ gemeente: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return shownRegions().gemeenten.map(({ slug }) => ({ gemeente: slug }));
}

async function gemeenteIn({ params }: Props): Promise<Gemeente> {
  const { gemeente } = await params;
  const found = shownRegions().gemeenten.find(({ slug }) => slug === gemeente);
  if (!found) throw new Error(`De gemeente "${gemeente}" staat niet in content/regio/gemeenten.csv.`);
  return found;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { name } = await gemeenteIn(props);
  return {
    title: `Welke samenwerkingsverbanden zijn er in ${name}?`,
    description: `Welke twee samenwerkingsverbanden er zijn in ${name}, hoe je ze bereikt en welke speciale scholen er staan.`,
  };
}

export default async function Page(props: Props) {
  return <GemeenteView gemeente={await gemeenteIn(props)} />;
}
