import { edition } from "@/app/edition";
import { shownRegions } from "@/lib/region/host";
import { inShort } from "@/lib/region/in-short";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return shownRegions(edition()).verbanden.map(({ slug }) => ({ verband: slug }));
}

/** One verband in short, for a parent who walks the guide with a region. It is fetched only then. */
export async function GET(_request: Request, { params }: { params: Promise<{ verband: string }> }) {
  const { verband } = await params;
  const found = shownRegions(edition()).verbanden.find(({ slug }) => slug === verband);
  if (!found) throw new Error(`Het verband "${verband}" staat niet in content/regio/.`);
  return Response.json(inShort(found));
}
