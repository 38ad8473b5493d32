import type { Metadata } from "next";

export const metadata: Metadata = { title: "Deze pagina is er niet" };

export default function NotFound() {
  return (
    <div className="frame pt-6 lg:pt-10">
      <h1>Deze pagina is er niet</h1>
      <p className="column mt-3">Misschien is de link niet helemaal goed overgenomen. Dit kun je doen:</p>
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
          <a href="/" className="answer">
            Ga naar de voorpagina
          </a>
        </li>
      </ul>
    </div>
  );
}
