import type { Metadata } from "next";
import { nodeAddress } from "@/lib/guide/addresses";
import { startGroups } from "@/lib/guide/starts";

export const metadata: Metadata = {
  title: "Wat gebeurt er nu?",
  description: "Kies wat er aan de hand is. Daarna zie je stap voor stap wie wat doet en wat jij kunt doen.",
};

export default function Page() {
  return (
    <div className="frame pt-6 lg:pt-10">
      <h1>Wat is er aan de hand?</h1>
      <p className="column mt-3">
        Kies wat het best past bij vandaag. Je krijgt steeds één vraag of één stap. Wij bewaren geen antwoorden.
      </p>
      <div className="column mt-8 grid gap-8">
        {startGroups.map(({ title, starts }) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul className="mt-3 grid gap-3">
              {starts.map(({ label, next }) => (
                <li key={label}>
                  <a href={nodeAddress(next)} className="answer">
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
