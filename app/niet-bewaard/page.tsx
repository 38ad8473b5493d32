import type { Metadata } from "next";
import { pageHead } from "@/lib/share/preview";

export const metadata: Metadata = {
  ...pageHead({
    title: "Deze pagina is niet bewaard",
    description: "Wat je zonder internet toch kunt lezen.",
    address: "/niet-bewaard/",
  }),
  robots: { index: false },
};

/** Shown by the service worker in place of a page that is not saved, when there is no line. */
export default function Page() {
  return (
    <div className="frame pt-6 lg:pt-10">
      <h1>Deze pagina is niet bewaard</h1>
      <p className="column mt-3">Je hebt nu geen internet, en deze pagina staat niet op je apparaat. Dit kun je wel lezen:</p>
      <ul className="column mt-6 grid gap-3">
        <li>
          <a href="/wat-nu/" className="answer">
            Begin bij wat er nu aan de hand is
          </a>
        </li>
        <li>
          <a href="/uitleg/" className="answer">
            Zoek in de uitleg
          </a>
        </li>
        <li>
          <a href="/begrippen/" className="answer">
            Zoek een moeilijk woord op
          </a>
        </li>
      </ul>
    </div>
  );
}
