import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { WaysOn } from "@/components/ways-on";
import { pageHead } from "@/lib/share/preview";

export const metadata: Metadata = {
  ...pageHead(
    {
      title: "Deze pagina is niet bewaard",
      description: "Wat je zonder internet toch kunt lezen.",
      address: "/niet-bewaard/",
    },
    edition(),
  ),
  robots: { index: false },
};

/** Shown by the service worker in place of a page that is not saved, without a line or with a host in trouble. */
export default function Page() {
  return (
    <div className="frame pt-6 lg:pt-10">
      <h1>Deze pagina is niet bewaard</h1>
      <p className="column mt-3">
        Je hebt nu geen internet, of de site heeft een storing. Deze pagina staat niet op je apparaat. Dit kun je wel lezen:
      </p>
      <WaysOn
        ways={[
          { href: "/wat-nu/", label: "Begin bij wat er nu aan de hand is" },
          { href: "/uitleg/", label: "Zoek in de uitleg" },
          { href: "/begrippen/", label: "Zoek een moeilijk woord op" },
        ]}
      />
    </div>
  );
}
