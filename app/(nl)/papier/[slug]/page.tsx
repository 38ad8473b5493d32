import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { SampleView } from "@/components/sample/sample-view";
import { sampleAddress } from "@/lib/addresses/address-of";
import { readSample } from "@/lib/samples/read-sample";
import { type SampleSlug, sampleSlugs } from "@/lib/samples/samples";
import { pageHead } from "@/lib/share/preview";

type Props = { params: Promise<{ slug: SampleSlug }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return sampleSlugs.map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const { title, description } = readSample(slug);
  return pageHead({ title, description, address: sampleAddress(slug) }, edition());
}

export default async function Page({ params }: Props) {
  const { slug } = await params;
  return <SampleView slug={slug} edition={edition()} />;
}
