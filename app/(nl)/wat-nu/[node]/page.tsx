import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { edition } from "@/app/edition";
import { NodePage } from "@/components/guide/node-page";
import { nodeAddress, nodePieceId } from "@/lib/addresses/address-of";
import { descriptionOf } from "@/lib/guide/description";
import { nodeOf, titleOf } from "@/lib/guide/guide";
import { isNodeId, nodeIds } from "@/lib/guide/structure";
import { languagesOfNode } from "@/lib/places/translated-links";
import { pageHead } from "@/lib/share/preview";

type Props = { params: Promise<{ node: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return nodeIds.map((node) => ({ node }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { node } = await params;
  if (!isNodeId(node)) notFound();
  const title = titleOf(nodeOf(node));
  const description = descriptionOf(nodeOf(node));
  return pageHead({ title, description, address: nodeAddress(node), card: nodePieceId(node), languages: languagesOfNode(node) }, edition());
}

export default async function Page({ params }: Props) {
  const { node } = await params;
  if (!isNodeId(node)) notFound();
  return <NodePage id={node} edition={edition()} />;
}
