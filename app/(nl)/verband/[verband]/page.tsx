import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { VerbandView } from "@/components/region/verband-view";
import { verbandAddress } from "@/lib/addresses/address-of";
import { localVerband } from "@/lib/region/local";
import type { Verband } from "@/lib/region/model";
import { readRegions } from "@/lib/region/read";
import { sentenceCase } from "@/lib/sentence-case";
import { pageHead } from "@/lib/share/preview";

type Props = { params: Promise<{ verband: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return readRegions().verbanden.map(({ slug }) => ({ verband: slug }));
}

async function verbandIn({ params }: Props): Promise<Verband> {
  const { verband } = await params;
  const found = readRegions().verbanden.find(({ slug }) => slug === verband);
  if (!found) throw new Error(`Het verband "${verband}" staat niet in content/regio/.`);
  return found;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const verband = await verbandIn(props);
  return pageHead(
    {
      title: sentenceCase(localVerband(verband).name),
      description: "Voor welke gemeenten dit samenwerkingsverband er is, hoe je het bereikt en welke speciale scholen er staan.",
      address: verbandAddress(verband),
    },
    edition(),
  );
}

export default async function Page(props: Props) {
  return <VerbandView verband={await verbandIn(props)} />;
}
