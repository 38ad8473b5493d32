import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { TalkView } from "@/components/talk/talk-view";
import { talkAddress } from "@/lib/addresses/address-of";
import { pageHead } from "@/lib/share/preview";
import { readTalk } from "@/lib/talks/read-talk";
import { type TalkSlug, talkSlugs } from "@/lib/talks/talks";

type Props = { params: Promise<{ slug: TalkSlug }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return talkSlugs.map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const { title, description } = readTalk(slug);
  return pageHead({ title, description, address: talkAddress(slug) }, edition());
}

export default async function Page({ params }: Props) {
  const { slug } = await params;
  return <TalkView slug={slug} edition={edition()} />;
}
