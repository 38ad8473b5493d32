"use client";

import { useEffect, useRef, useState } from "react";
import type { TermsInShort } from "@/lib/dates/terms-in-short";
import type { Outline } from "@/lib/guide/outline";
import type { PickedDay } from "@/lib/guide/picked-days";
import type { Change, Replay } from "@/lib/guide/replay";
import { extend, readTrail, type Trail, type Visit, writeTrail } from "@/lib/guide/trail";
import { fetchOnce } from "./fetch-once";
import { whyNot } from "./why-not";

type State = {
  readonly replayed: Replay;
  readonly change: Change | undefined;
  readonly days: readonly PickedDay[];
  readonly trail: Trail;
};

/**
 * The answers that led to this page, kept in the fragment of the address: it never leaves the browser. The answer links on
 * the page get the trail added, so that opening, copying and sharing them all work.
 */
export function AnswersSoFar({ node }: { node: string }) {
  const [ready, setReady] = useState(false);
  const [state, setState] = useState<State>();
  const [message, setMessage] = useState("");
  const list = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    async function read() {
      const trail = readTrail(location.hash);
      addTrailToLinks(node, trail);
      setReady(true);
      if (trail.via.length + trail.later.length === 0 && !trail.days) {
        setState(undefined);
        setMessage(trail.damaged ? damagedLink : "");
        return;
      }
      try {
        // Reading a trail back is fetched only when there is one, with the outline it is read against.
        const [{ changeOn, oldLink, replay }, outline, picked] = await Promise.all([
          import("@/lib/guide/replay"),
          fetchOnce<Outline>("/gids.json"),
          readDays(trail.days),
        ]);
        const replayed = replay(outline, node, trail.via);
        const dropped = replayed.dropped + picked.dropped;
        setState({ replayed, change: changeOn(outline, node, trail), days: picked.days, trail });
        setMessage(dropped > 0 || trail.damaged ? oldLink(dropped) : "");
      } catch (error) {
        setMessage(await whyNot("Je antwoorden kunnen", error));
      }
    }
    void read();
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, [node]);

  const given = state?.replayed.given ?? [];
  const start = given.length > 0 && state?.replayed.start;
  const days = state?.days ?? [];
  const count = given.length + (start ? 1 : 0) + days.length;

  async function copyLink() {
    try {
      // A day is for the parent: it goes along only when someone copies the address itself.
      await navigator.clipboard.writeText(location.href.replace(/[#&]dagen=.*$/u, ""));
      setMessage("De link met jouw antwoorden is gekopieerd.");
    } catch {
      setMessage("Kopiëren mag hier niet. Kopieer het adres boven in je browser.");
    }
  }

  function print() {
    if (list.current) list.current.open = true;
    window.print();
  }

  return (
    <div className={`needs-script through${ready ? "" : " invisible"}`}>
      <details ref={list} className={`trail fold column mt-8${count > 0 ? "" : " no-print"}`}>
        <summary>Jouw antwoorden tot nu toe{count > 0 && ` (${count})`}</summary>
        {count === 0 ? (
          <p>Hier komt te staan wat je kiest. Het blijft in je eigen browser.</p>
        ) : (
          <ol className="trail-list">
            {start && (
              <li>
                Wat is er aan de hand? <strong>{start}</strong>{" "}
                <a className="no-print" href="/wat-nu/">
                  wijzig <span className="sr-only">Wat is er aan de hand?</span>
                </a>
              </li>
            )}
            {given.map(({ id, title, label, before }) => (
              <li key={id}>
                {title} <strong>{label}</strong>{" "}
                <a
                  className="no-print"
                  href={`/wat-nu/${id}/${writeTrail(before, laterFrom(state?.trail.via ?? [], id, node), state?.trail.region, state?.trail.days)}`}
                >
                  wijzig <span className="sr-only">{title}</span>
                </a>
              </li>
            ))}
            {days.map(({ id, what, day, main }) => (
              <li key={id}>
                {what}. <strong>{main}</strong> Jij koos: {day}.
              </li>
            ))}
          </ol>
        )}
        {count > 0 && (
          <p className="no-print mt-3 flex flex-wrap gap-3">
            <button type="button" className="button" onClick={copyLink}>
              Kopieer link met antwoorden
            </button>
            <button type="button" className="button" onClick={print}>
              Print deze pagina
            </button>
          </p>
        )}
      </details>
      <div role="status" className={`no-print column mt-2${state?.change ? " change-note" : ""}`}>
        {state?.change && <ChangeNote change={state.change} trail={state.trail} />}
        {message && <p>{message}</p>}
      </div>
    </div>
  );
}

const damagedLink = "Deze link is beschadigd. Je antwoorden staan er niet meer in. De pagina zelf klopt.";

/** The places from the one whose answer is changed up to this page, so that they can be taken up again. */
function laterFrom(via: readonly Visit[], id: string, node: string): Visit[] {
  return [...via.slice(via.findIndex((visit) => visit.id === id)), { id: node, way: 1 }];
}

function ChangeNote({ change, trail }: { change: Change; trail: Trail }) {
  if (change.kind === "changing") {
    return (
      <p className="panel">
        Je wijzigt dit antwoord.{change.old && ` Je koos eerst: ‘${change.old}’.`}{" "}
        <a href={`/wat-nu/${change.back.id}/${writeTrail([...trail.via, ...trail.later.slice(0, -1)], [], trail.region, trail.days)}`}>
          Toch niet wijzigen
        </a>
      </p>
    );
  }
  if (change.kind === "fits") {
    return (
      <p className="panel">
        Je andere antwoorden passen nog.{" "}
        <a href={`/wat-nu/${change.onward.id}/${writeTrail(change.via, [], trail.region, trail.days)}`}>Ga verder waar je was</a>
      </p>
    );
  }
  return <p className="panel">Door je nieuwe antwoord passen deze niet meer: {change.labels.map((label) => `‘${label}’`).join(", ")}.</p>;
}

/** Adds the trail to every way on of this page, the rungs of a ladder too. A second way to the same place gets its number. */
function addTrailToLinks(node: string, { via, later, region, days }: Trail) {
  const counted = new Map<string, number>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>("main a.answer, [aria-labelledby=treden] a")) {
    const to = /^\/wat-nu\/([a-z0-9-]+)\/$/u.exec(link.pathname)?.[1];
    if (to === undefined) continue;
    const way = (counted.get(to) ?? 0) + 1;
    counted.set(to, way);
    const rest = later.findIndex(({ id }) => id === node);
    // The address stays short: with the name of the site before it, paper would show it in full.
    const onward = later.slice(rest < 0 ? later.length : rest);
    link.setAttribute("href", link.pathname + writeTrail(extend(via, { id: node, way }, to), onward, region, days));
  }
}

/** The days that were picked on earlier pages. What counts them is fetched only when there are any. */
async function readDays(text: string): Promise<{ days: readonly PickedDay[]; dropped: number }> {
  if (!text) return { days: [], dropped: 0 };
  const [{ pickedDays }, terms] = await Promise.all([import("@/lib/guide/picked-days"), fetchOnce<TermsInShort>("/termijnen.json")]);
  return pickedDays(terms, text, new Date());
}
