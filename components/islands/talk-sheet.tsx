"use client";

import { useState } from "react";
import { FreshText } from "@/components/fresh-text";
import { type Agreement, filledSheet } from "@/lib/talks/filled-sheet";
import { toFolder } from "./to-folder";
import { useReady } from "./use-ready";

type Props = {
  readonly title: string;
  /** Five questions to ask. */
  readonly questions: readonly string[];
  /** What to have agreed before the talk ends. */
  readonly agree: readonly string[];
};

/** As many agreements as a sheet of paper has room for. */
const rows = ["a", "b", "c"] as const;

const columns: readonly (readonly [key: keyof Agreement, name: string])[] = [
  ["what", "Wat"],
  ["who", "Wie"],
  ["when", "Wanneer"],
  ["seen", "Waaraan zien jullie dat het werkt?"],
];

const nothingYet = "Er is nog niets ingevuld.";

/**
 * The questions of a talk and what was agreed, to fill in on a phone. What is typed stays on the page. On paper it stands where it was
 * typed, and where nothing was typed there is room for a pen; without JavaScript there is only that.
 */
export function TalkSheet({ title, questions, agree }: Props) {
  const ready = useReady();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [message, setMessage] = useState("");
  const at = (key: string) => typed[key] ?? "";
  const agreements = rows.map(
    (row): Agreement => ({ what: at(`${row}-what`), who: at(`${row}-who`), when: at(`${row}-when`), seen: at(`${row}-seen`) }),
  );

  const filled = () =>
    filledSheet(
      title,
      questions,
      questions.map((_, index) => at(`vraag-${index}`)),
      agreements,
    );

  async function keep() {
    const said = filled();
    setMessage(said ? await toFolder(async () => ({ kind: "gesprek", title, said })) : nothingYet);
  }

  async function copy() {
    const text = filled();
    if (!text) return setMessage(nothingYet);
    try {
      await navigator.clipboard.writeText(text);
      setMessage("Gekopieerd. Plak het in je mail of notities.");
    } catch {
      setMessage("Kopiëren mag hier niet. Print het blad, of bewaar het als pdf.");
    }
  }

  const field = (key: string) => ({
    id: key,
    name: key,
    className: "field w-full",
    autoComplete: "off",
    onInput: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => setTyped((before) => ({ ...before, [key]: value })),
  });
  const hidden = `needs-script no-print${ready ? "" : " waiting"}`;
  return (
    <div className="talk-sheet column mt-6">
      <h2>Vijf vragen</h2>
      <p className={`small ${hidden}`}>Wat je invult, blijft op dit scherm. Sluit je de pagina, dan is het weg.</p>
      <ol className="talk-questions mt-2">
        {questions.map((question, index) => (
          <li key={question}>
            <label htmlFor={`vraag-${index}`} className="font-bold">
              {question}
            </label>
            <div className={hidden}>
              <textarea rows={2} {...field(`vraag-${index}`)} />
            </div>
            <p className="on-paper talk-room">{at(`vraag-${index}`)}</p>
          </li>
        ))}
      </ol>
      <h2 className="mt-6">Wat spreken jullie af?</h2>
      <ul className="bullets mt-2">
        {agree.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {rows.map((row, index) => (
        <fieldset key={row} className={`panel mt-3 ${hidden}`}>
          <legend className="font-bold">Afspraak {index + 1}</legend>
          {columns.map(([key, name]) => (
            <p key={key} className="mt-2">
              <label htmlFor={`${row}-${key}`} className="block">
                {name}
              </label>
              <input type="text" {...field(`${row}-${key}`)} />
            </p>
          ))}
        </fieldset>
      ))}
      <div className="on-paper">
        <table className="talk-table">
          <thead>
            <tr>
              {columns.map(([key, name]) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {agreements.map((agreement, index) => (
              <tr key={rows[index]}>
                {columns.map(([key]) => (
                  <td key={key}>{agreement[key]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={`mt-4 flex flex-wrap gap-3 ${hidden}`}>
        <button type="button" className="button start" onClick={copy}>
          Kopieer wat je invulde
        </button>
        <button type="button" className="button" onClick={() => print()}>
          Print het blad
        </button>
        <button type="button" className="button" onClick={keep}>
          Zet in mijn map
        </button>
      </p>
      <p role="status" className="no-print mt-2">
        <FreshText text={message} />
      </p>
    </div>
  );
}
