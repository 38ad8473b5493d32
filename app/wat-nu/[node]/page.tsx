import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NodePage } from "@/components/guide/node-page";
import { descriptionOf } from "@/lib/guide/description";
import { isNodeId, nodeIds, nodeOf, titleOf } from "@/lib/guide/guide";

type Props = { params: Promise<{ node: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return nodeIds.map((node) => ({ node }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { node } = await params;
  if (!isNodeId(node)) notFound();
  return { title: titleOf(nodeOf(node)), description: descriptionOf(nodeOf(node)) };
}

export default async function Page({ params }: Props) {
  const { node } = await params;
  if (!isNodeId(node)) notFound();
  return <NodePage node={nodeOf(node)} />;
}
