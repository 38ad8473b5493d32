"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { FreshText } from "@/components/fresh-text";
import { LetterFields } from "@/components/letter/letter-fields";
import { LetterPaper } from "@/components/letter/letter-paper";
import type { DateAnswer } from "@/lib/dates/answer";
import { compose, type Given, nothingGiven } from "@/lib/letters/compose";
import type { LetterInShort } from "@/lib/letters/in-short";
import { fetchVerbanden, keptRegion, pickedDay, takeAlong } from "./known-here";
import { toFolder } from "./to-folder";
import { trailHere } from "./trail-here";
import { useReady } from "./use-ready";
import { whyNot } from "./why-not";

type Form = "kopie" | "mail" | "word" | "tekst";

type Props = {
  readonly letter: LetterInShort;
  /** What the letter is called in the list. */
  readonly title: string;
  /** Its long words, with soft hyphens where they may be cut. */
  readonly cuts: readonly string[];
};

/**
 * A letter to fill in, and beside it the letter as it will read. What is typed stays on the page, until the parent copies, prints, mails or
 * saves it. Without JavaScript the letter stands there with room to write.
 */
export function LetterForm({ letter, title, cuts }: Props) {
  const ready = useReady();
  const form = useRef<HTMLFormElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const [given, setGiven] = useState(nothingGiven);
  const [today, setToday] = useState("");
  const [message, setMessage] = useState("");
  const [last, setLast] = useState<DateAnswer>();
  const [verbanden, setVerbanden] = useState<readonly string[]>([]);

  /** Fills in what is known already. */
  const fill = useCallback((ids: readonly string[], text: string, isAsked = false) => {
    if (!form.current) return;
    fillFields(form.current, ids, text, isAsked);
    setGiven(givenIn(form.current));
  }, []);

  useEffect(() => {
    setToday(inWords.format(new Date()));
    takeAlong();
    const { deadline, verbandIn } = letter;
    const picked = deadline && pickedDay(deadline.id);
    if (picked) fill([deadline.from], picked);
    const region = trailHere().region || keptRegion();
    if (region && verbandIn.length > 0) void offer(region);

    async function offer(known: string) {
      try {
        const names = (await fetchVerbanden(known)).map(({ name }) => name);
        const [only] = names;
        if (only && names.length === 1) fill(verbandIn, only);
        setVerbanden(names);
      } catch (error) {
        setMessage(await whyNot("De naam van je verband kan", error));
      }
    }
  }, [letter, fill]);

  const composed = compose(letter, given, today, dayText);
  const from = countsFrom(letter, given);

  useEffect(() => {
    const { deadline } = letter;
    if (!deadline || !from) return setLast(undefined);
    void import("@/lib/dates/answer").then(
      ({ answerTo }) => setLast(answerTo(deadline.id, deadline.inShort, from, undefined, new Date())),
      async (error) => setMessage(await whyNot("De rekenhulp kan", error)),
    );
  }, [letter, from]);

  async function give(as: Form) {
    try {
      const { letterOut } = await import("./letter-out");
      setMessage(await letterOut(as, composed, letter.slug, paper.current));
    } catch (error) {
      setMessage(await whyNot("Dit kan", error));
    }
  }

  async function keep() {
    const said = async () => (await import("@/lib/letters/plain-text")).plainText(composed);
    setMessage(
      await toFolder(async () => ({ kind: "brief", title, who: letter.to, said: await said(), child: given.fields["naam-kind"] ?? "" })),
    );
  }

  return (
    <div className="letter-beside">
      <form
        ref={form}
        className={`needs-script no-print${ready ? "" : " waiting"}`}
        aria-label="Vul de brief in"
        onInput={() => form.current && setGiven(givenIn(form.current))}
        onSubmit={(event) => event.preventDefault()}
        noValidate
      >
        <p className="small">Wat je invult, blijft op dit scherm. Sluit je de pagina, dan is het weg.</p>
        <LetterFields
          letter={letter}
          cuts={cuts}
          last={last}
          verbanden={verbanden}
          onVerband={(name) => fill(letter.verbandIn, name, true)}
        />
        <p className="mt-4 flex flex-wrap gap-3">
          <button type="button" className="button start" onClick={() => give("kopie")}>
            Kopieer de brief
          </button>
          <button type="button" className="button" onClick={() => print()}>
            Print
          </button>
          <button type="button" className="button" onClick={() => give("mail")}>
            Zet in een mail
          </button>
          <button type="button" className="button" onClick={() => give("word")}>
            Bewaar voor Word
          </button>
          <button type="button" className="button" onClick={() => give("tekst")}>
            Bewaar als tekst
          </button>
          <button type="button" className="button" onClick={keep}>
            Zet in mijn map
          </button>
        </p>
        <p role="status" className="mt-2">
          <FreshText text={message} />
        </p>
      </form>
      <section ref={paper} aria-label="De brief" translate="no">
        <LetterPaper letter={composed} cuts={cuts} />
      </section>
    </div>
  );
}

/** A day in words: what counts days is fetched when there is something to count, and may share no code with this. */
const inWords = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", year: "numeric" });

function dayText(isoDate: string): string {
  const day = new Date(`${isoDate}T12:00:00`);
  return Number.isNaN(day.getTime()) ? isoDate : inWords.format(day);
}

/** The day from which the last day counts; undefined as long as there is none to count, or where the law names none for what was chosen. */
function countsFrom({ deadline }: LetterInShort, { fields, choices }: Given): string | undefined {
  if (!deadline || (deadline.only && choices[deadline.only.choice] !== deadline.only.option)) return undefined;
  return fields[deadline.from];
}

/** Puts a text into fields; what a parent typed stays, unless they ask for it. */
function fillFields(form: HTMLFormElement, ids: readonly string[], text: string, isAsked: boolean) {
  for (const id of ids) {
    const field = form.elements.namedItem(`veld:${id}`) as HTMLInputElement | HTMLTextAreaElement | null;
    if (field && (isAsked || !field.value)) field.value = text;
  }
}

/** What stands in the form now. */
function givenIn(form: HTMLFormElement): Given {
  const fields: Record<string, string> = {};
  const choices: Record<string, string> = {};
  const grounds: string[] = [];
  new FormData(form).forEach((value, name) => {
    const [kind, id = ""] = name.split(":");
    if (kind === "veld") fields[id] = String(value);
    if (kind === "keuze") choices[id] = String(value);
    if (kind === "grond") grounds.push(id);
  });
  return { fields, choices, grounds };
}
