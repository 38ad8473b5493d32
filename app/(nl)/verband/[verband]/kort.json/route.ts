import { inShort } from "@/lib/region/in-short";
import { localVerband } from "@/lib/region/local";
import { readRegions } from "@/lib/region/read";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return readRegions().verbanden.map(({ slug }) => ({ verband: slug }));
}

/** One verband in short, for a parent who walks the guide with a region. It is fetched only then. */
export async function GET(_request: Request, { params }: { params: Promise<{ verband: string }> }) {
  const { verband } = await params;
  const found = readRegions().verbanden.find(({ slug }) => slug === verband);
  if (!found) throw new Error(`Het verband "${verband}" staat niet in content/regio/.`);
  return Response.json(inShort(localVerband(found)));
}
