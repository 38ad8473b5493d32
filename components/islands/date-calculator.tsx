"use client";

import { type FormEvent, useState } from "react";
import type { DateAnswer } from "@/lib/dates/answer";
import type { Calculation } from "@/lib/dates/calculate";
import type { ResultText } from "@/lib/dates/result-text";
import { addDay } from "@/lib/guide/trail";
import { CalendarButton } from "./calendar-button";
import { useReady } from "./use-ready";

type Props = {
  /** Id of the deadline: for the fields and the calendar file. */
  readonly id: string;
  /** What must be done: "bezwaar maken bij het schoolbestuur". */
  readonly what: string;
  /** The day to pick, as the label of the field. */
  readonly ask: string;
  /** What can make the term stand still, as a sentence to tick. */
  readonly pause?: string;
  /** The parent must act in time. */
  readonly own: boolean;
  readonly calculation: Calculation;
  /** Where to go when the last day has passed. */
  readonly late?: Late;
};

type Late = { readonly label: string; readonly address: string };

/** A parent picks a day and sees the last day of a term. Nothing reaches a server. The counting is fetched on the first press. */
export function DateCalculator({ id, what, ask, pause, own, calculation, late }: Props) {
  const ready = useReady();
  const [isPaused, setPaused] = useState(false);
  const [answer, setAnswer] = useState<DateAnswer | { fault: string }>();

  async function count(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const text = (name: string) => String(new FormData(form).get(name) ?? "");
    try {
      const { answerTo } = await import("@/lib/dates/answer");
      const given = answerTo(calculation, text("dag"), isPaused ? text("stilstand") : undefined, own, new Date());
      setAnswer(given);
      if ("fault" in given) form.querySelector<HTMLInputElement>(`[name=${given.field}]`)?.focus();
      else keepDay(id, given.kept);
    } catch {
      setAnswer({ fault: "Rekenen lukt nu niet. Heb je internet? Probeer het dan nog eens." });
    }
  }

  const outcomeId = `uitkomst-${id}`;
  const wrong = answer && "field" in answer ? answer.field : "";
  const fieldProps = (name: string) => ({
    id: `${name}-${id}`,
    name,
    className: "field",
    "aria-describedby": answer ? outcomeId : undefined,
    "aria-invalid": wrong === name || undefined,
  });

  return (
    <form
      className={`needs-script date-form mt-3${ready ? "" : " invisible"}`}
      aria-labelledby={`termijn-${id}`}
      onSubmit={count}
      onInput={() => setAnswer(undefined)}
      noValidate
    >
      <label htmlFor={`dag-${id}`} className="block">
        {ask}
      </label>
      <p className="mt-1 flex flex-wrap items-center gap-3">
        <input type="date" {...fieldProps("dag")} />
        <button type="submit" className="button no-print">
          Reken uit<span className="sr-only">: {what}</span>
        </button>
      </p>
      {pause && (
        <label className="mt-2 flex min-h-11 items-center gap-3">
          <input type="checkbox" className="tick" checked={isPaused} onChange={() => setPaused(!isPaused)} />
          {pause}
        </label>
      )}
      {isPaused && (
        <p className="mt-1">
          <label htmlFor={`stilstand-${id}`} className="block">
            Hoeveel dagen stond de termijn stil?
          </label>
          <input type="text" inputMode="numeric" {...fieldProps("stilstand")} />
        </p>
      )}
      <div id={outcomeId} role="status" className="outcome">
        {answer && "fault" in answer && <p className="mt-2 font-bold text-red">Let op. {answer.fault}</p>}
        {answer && "main" in answer && <AnswerText answer={answer} late={late} />}
      </div>
      {answer && "main" in answer && answer.day && (
        <CalendarButton
          uid={`${id}@passende-plek`}
          title={`${own ? "Laatste dag: " : ""}${what}`}
          description={answer.main}
          day={answer.day}
        />
      )}
    </form>
  );
}

function AnswerText({ answer: { main, notes, passed }, late }: { answer: ResultText; late: Late | undefined }) {
  return (
    <>
      <p className="mt-2 text-lg font-bold">{main}</p>
      {notes.map((note) => (
        <p key={note} className="mt-1">
          {note}
        </p>
      ))}
      {passed && late && (
        <p className="mt-1">
          {passed} Ga dan naar ‘<a href={withAnswers(late.address)}>{late.label}</a>’.
        </p>
      )}
    </>
  );
}

/** Keeps a day in the fragment of the address, as the answers: later pages show it too, on paper as well. */
function keepDay(term: string, picked: string) {
  history.replaceState(history.state, "", addDay(location.hash, term, picked));
  dispatchEvent(new HashChangeEvent("hashchange"));
}

/** The address as it stands on the page, where the answers so far may have been added to it. */
function withAnswers(address: string): string {
  return document.querySelector(`main a.answer[href^="${address}"]`)?.getAttribute("href") ?? address;
}
