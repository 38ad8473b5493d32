"use client";

import { useEffect, useRef, useState } from "react";
import { jsxs } from "react/jsx-runtime";
import type { DrawnAnswer } from "@/components/guide/drawn-answer";
import { nodeAddress } from "@/lib/addresses/address-of";
import type { DeadlineInShort } from "@/lib/dates/deadlines-in-short";
import { addDay, dayOf } from "@/lib/guide/trail";
import type { NodeId } from "@/lib/ids/nodes";
import { CalendarButton } from "./calendar-button";
import { changeTrail, trailHere } from "./trail-here";
import { useReady } from "./use-ready";
import { waysOn } from "./ways-on";
import { whyNot } from "./why-not";

type Props = {
  /** Id of the deadline: for the fields and the calendar file. */
  readonly id: string;
  readonly deadline: DeadlineInShort;
  /** What can make the deadline stand still, as a sentence to tick. */
  readonly pause?: string;
  /** Where to go when the last day has passed, or a sentence when this page is what comes next. */
  readonly way?: { readonly label: string; readonly to: NodeId } | string;
};

/** What a parent gets to see; without a line the first time, a fault that is in no field. */
type Shown = DrawnAnswer | { readonly fault: string };

/** What stands in the fields. `paused` is undefined as long as the deadline did not stand still. */
type Fields = { readonly day: string; readonly paused: string | undefined };

/**
 * A parent picks a day and sees the last day of a deadline. It is counted again on every change, and kept in the fragment: a reload, a
 * bookmark and a print show the same. Nothing reaches a server. The counting is fetched when there is something to count.
 */
export function DateCalculator({ id, deadline, pause, way }: Props) {
  const ready = useReady();
  const [isPaused, setPaused] = useState(false);
  const [answer, setAnswer] = useState<Shown>();
  const form = useRef<HTMLFormElement>(null);

  /** @param asked the parent pressed the button: then what is wrong is said, and not while a date is being typed */
  async function count(asked: boolean, paused: boolean) {
    const given = await answerWith(id, deadline, fieldsOf(form.current, paused));
    if ("kept" in given) changeTrail({ days: addDay(trailHere(), id, given.kept) });
    setAnswer("field" in given && !asked ? undefined : given);
    if ("field" in given && asked) fieldOf(form.current, given.field)?.focus();
  }

  useEffect(() => {
    const kept = dayOf(trailHere(), id);
    const day = fieldOf(form.current, "dag");
    if (!kept || !day) return;
    // The browser keeps what is typed: a value that we set again while someone types would lose a key on a slow phone.
    day.value = kept.day;
    setPaused(kept.paused !== undefined);
    void answerWith(id, deadline, kept).then((given) => setAnswer("field" in given ? undefined : given));
  }, [id, deadline]);

  // The card draws an example, until there is a day of the parent's own.
  useEffect(() => {
    document.querySelector(`[data-example="${id}"]`)?.toggleAttribute("hidden", answer !== undefined && "main" in answer);
  }, [id, answer]);

  const outcomeId = `uitkomst-${id}`;
  const wrong = answer && "field" in answer ? answer.field : "";
  const fieldProps = (name: string) => ({
    id: `${name}-${id}`,
    name,
    onInput: () => void count(false, isPaused),
    className: "field",
    "aria-describedby": answer ? outcomeId : undefined,
    "aria-invalid": wrong === name || undefined,
  });
  const outcome = answer && "main" in answer ? answer : undefined;

  return (
    <form
      ref={form}
      data-alone
      // Empty, it says nothing on paper. A class and no :has(): phones of before 2022 print it right too.
      className={`needs-script mt-2${answer ? "" : ready ? " no-print" : " waiting"}`}
      aria-labelledby={`termijn-${id}`}
      onSubmit={(event) => {
        event.preventDefault();
        void count(true, isPaused);
      }}
      noValidate
    >
      <label htmlFor={`dag-${id}`} className="block first-letter:uppercase">
        {deadline.ask}
      </label>
      <p className="mt-1 flex flex-wrap gap-3">
        <input type="date" {...fieldProps("dag")} />
        <button type="submit" className="button no-print">
          Reken uit<span className="sr-only">: {deadline.what}</span>
        </button>
      </p>
      {pause && (
        <label className="mt-2 flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            className="tick"
            checked={isPaused}
            onChange={() => {
              setPaused(!isPaused);
              void count(false, !isPaused);
            }}
          />
          {pause}
        </label>
      )}
      {isPaused && (
        <p className="mt-1">
          <label htmlFor={`stilstand-${id}`} className="block">
            Hoeveel dagen stond de termijn stil?
          </label>
          <input type="text" inputMode="numeric" defaultValue={dayOf(trailHere(), id)?.paused} {...fieldProps("stilstand")} />
        </p>
      )}
      <div id={outcomeId} role="status" className="outcome">
        {answer && "fault" in answer && (
          <p key={answer.fault} className="warning mt-2 font-bold">
            Let op. {answer.fault}
          </p>
        )}
        {outcome && (
          <>
            <p key={outcome.main} className="own-day mt-3">
              {outcome.main}
            </p>
            {outcome.left && (
              <p key={outcome.left} className="mt-1 font-bold">
                {outcome.left}
              </p>
            )}
            {outcome.drawn}
            {outcome.notes.map((note) => (
              <p key={note} className="mt-1">
                {note}
              </p>
            ))}
            {outcome.passed && way && (
              <p key={outcome.passed} className="mt-1">
                {outcome.passed} {typeof way === "string" ? way : <WayOn {...way} />}
              </p>
            )}
          </>
        )}
      </div>
      {outcome?.calendar && <CalendarButton {...outcome.calendar} />}
    </form>
  );
}

/** What stands in the fields now. */
function fieldsOf(form: HTMLFormElement | null, paused: boolean): Fields {
  const text = (name: string) => fieldOf(form, name)?.value ?? "";
  return { day: text("dag"), paused: paused ? text("stilstand") : undefined };
}

function fieldOf(form: HTMLFormElement | null, name: string) {
  return form?.querySelector<HTMLInputElement>(`[name=${name}]`);
}

/** Counts with what stands in the fields, and draws what came out. */
async function answerWith(id: string, deadline: DeadlineInShort, { day, paused }: Fields): Promise<Shown> {
  try {
    const { drawnAnswer } = await import("@/components/guide/drawn-answer");
    return drawnAnswer({ jsxs }, id, deadline, day, paused, new Date());
  } catch (error) {
    return { fault: await whyNot("De rekenhulp kan", error) };
  }
}

/** The link to the way on, with the answers so far when they have been added to it on the page. */
function WayOn({ label, to }: { label: string; to: NodeId }) {
  const link = [...waysOn()].find(({ dataset }) => dataset.way === to);
  const href = link?.getAttribute("href") ?? nodeAddress(to);
  return (
    <>
      Ga dan naar ‘<a href={href}>{label}</a>’.
    </>
  );
}
