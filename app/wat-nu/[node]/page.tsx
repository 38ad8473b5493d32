import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MovedPage } from "@/components/guide/moved-page";
import { NodePage } from "@/components/guide/node-page";
import { nodeAddress } from "@/lib/guide/addresses";
import { descriptionOf } from "@/lib/guide/description";
import { isNodeId, nodeIds, nodeOf, titleOf } from "@/lib/guide/guide";
import { isMovedId, movedIds, movedNodes } from "@/lib/guide/moved";

type Props = { params: Promise<{ node: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return [...nodeIds, ...movedIds].map((node) => ({ node }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { node } = await params;
  if (isMovedId(node)) {
    const title = `Verhuisd (${node})`;
    return { title, robots: { index: false }, alternates: { canonical: nodeAddress(movedNodes[node]) } };
  }
  if (!isNodeId(node)) notFound();
  return { title: titleOf(nodeOf(node)), description: descriptionOf(nodeOf(node)) };
}

export default async function Page({ params }: Props) {
  const { node } = await params;
  if (isMovedId(node)) return <MovedPage to={movedNodes[node]} />;
  if (!isNodeId(node)) notFound();
  return <NodePage id={node} />;
}
