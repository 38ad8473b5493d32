import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { edition } from "@/app/edition";
import { WayList } from "@/components/guide/way-list";
import { RouteLine } from "@/components/route-line";
import { mapAddress } from "@/lib/addresses/address-of";
import { isStopId, stopIds } from "@/lib/ids/stops";
import { pageHead } from "@/lib/share/preview";
import { stopName } from "@/lib/words/screen";

type Props = { params: Promise<{ stop: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return stopIds.map((stop) => ({ stop }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { stop } = await params;
  if (!isStopId(stop)) notFound();
  const name = stopName(stop);
  return pageHead(
    {
      title: `Kaart: ${name}`,
      description: `Alle vragen, stappen en uitkomsten bij de halte ${name}, met het antwoord bij elke pijl.`,
      address: mapAddress(stop),
    },
    edition(),
  );
}

export default async function Page({ params }: Props) {
  const { stop } = await params;
  if (!isStopId(stop)) notFound();
  return (
    <div className="frame pt-6 lg:pt-10">
      <div className="with-route">
        <RouteLine current={stop} />
        <article className="mt-6 lg:mt-0">
          <h1>Kaart: {stopName(stop)}</h1>
          <p className="column mt-3">
            Alles wat er bij deze halte kan gebeuren, met bij elke pijl het antwoord. → is verder, ↩ is terug naar een eerdere plek.
          </p>
          <div className="mt-6">
            <WayList stop={stop} />
          </div>
        </article>
      </div>
      <p className="mt-8">
        <a href={mapAddress()} className="nav-link">
          De hele route op de kaart
        </a>
      </p>
    </div>
  );
}
