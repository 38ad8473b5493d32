import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { Island } from "@/components/island";
import { pageHead } from "@/lib/share/preview";

export const metadata: Metadata = {
  ...pageHead(
    {
      title: "Leesmap",
      description: "Een paar stukken bij elkaar, om samen te lezen of te printen voor een gesprek.",
      address: "/voor-scholen/leesmap/",
    },
    edition(),
  ),
  robots: { index: false },
};

export default function Page() {
  return (
    <div className="frame pt-6 lg:pt-10" data-shows="/deel/">
      <h1>Leesmap voor een gesprek</h1>
      <noscript>
        <p className="column mt-3">
          Een leesmap werkt alleen met JavaScript. Staat dat bij jou uit? Kies de stukken dan één voor één op{" "}
          <a href="/voor-scholen/">de pagina voor scholen</a>.
        </p>
      </noscript>
      <Island name="leesmap-reader" props={{}} />
    </div>
  );
}
