"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { jsxs } from "react/jsx-runtime";
import { FreshText } from "@/components/fresh-text";
import { nodeAddress } from "@/lib/addresses/address-of";
import type { DeadlinesInShort } from "@/lib/dates/deadlines-in-short";
import type { Outline } from "@/lib/guide/outline";
import type { PickedDay } from "@/lib/guide/picked-days";
import { beginning, extend, type Trail, writeTrail } from "@/lib/guide/trail";
import type { NodeId } from "@/lib/ids/nodes";
import type { Tools } from "./answers-list";
import { fetchOnce } from "./fetch-once";
import { fragment, onFragment } from "./fragment";
import { trailHere } from "./trail-here";
import { waysOn } from "./ways-on";
import { whyNot } from "./why-not";

type State = {
  readonly count: number;
  readonly list: ReactNode;
  readonly buttons: ReactNode;
  readonly note: ReactNode;
  /** Another one for other answers: the list is then replaced, because a browser that translates has taken its text out. */
  readonly version: string;
};

/**
 * The answers that led to this page, kept in the fragment of the address: it never leaves the browser. The answer links on
 * the page get the trail added, so that opening, copying and sharing them all work. Before the first answer there is no list.
 * @param node id of the page, or `beginning` on the page with the doors
 */
export function AnswersSoFar({ node }: { node: string }) {
  const [ready, setReady] = useState(false);
  const [state, setState] = useState<State>();
  const [message, setMessage] = useState("");
  const list = useRef<HTMLDetailsElement>(null);
  const wasOpened = useRef(false);

  useEffect(() => {
    function print() {
      if (list.current) list.current.open = true;
      window.print();
    }
    async function read() {
      const trail = trailHere();
      addTrailToLinks(node, trail);
      setReady(true);
      if (trail.via.length + trail.later.length === 0 && !trail.days) {
        setState(undefined);
        setMessage(trail.damaged ? damagedLink : "");
        return;
      }
      try {
        // Reading a trail back is fetched only when there is one, with the outline it is read against.
        const [{ correctionOn, oldLink, replay }, { answerButtons, answersList, correctionNote, countAnswers }, outline, picked] =
          await Promise.all([
            import("@/lib/guide/replay"),
            import("./answers-list"),
            fetchOnce<Outline>("/gids.json"),
            readDays(trail.days),
          ]);
        const replayed = replay(outline, node, trail.via);
        const dropped = replayed.dropped + picked.dropped;
        const answers = { replayed, change: correctionOn(outline, node, trail), days: picked.days };
        const count = countAnswers(answers);
        setState({
          count,
          list: answersList(tools, answers, trail, node),
          buttons: answerButtons(tools, trail, setMessage, print),
          note: answers.change && correctionNote(tools, answers.change, trail),
          version: fragment(),
        });
        setMessage(dropped > 0 || trail.damaged ? oldLink(dropped) : "");
        // Beside the text it takes no room from it. Who closes it keeps it closed.
        if (list.current && !wasOpened.current && matchMedia("(min-width: 75em)").matches) list.current.open = true;
        wasOpened.current = true;
      } catch (error) {
        setMessage(await whyNot("Je antwoorden kunnen", error));
      }
    }
    void read();
    return onFragment(read);
  }, [node]);

  const count = state?.count ?? 0;

  return (
    <div className={`needs-script through${ready ? "" : " waiting"}`}>
      {node !== beginning && (
        <details ref={list} className={`trail fold column mt-1${count > 0 ? "" : " no-print"}`}>
          <summary>
            <FreshText text={`Jouw antwoorden tot nu toe${count > 0 ? ` (${count})` : ""}`} />
          </summary>
          {state && count > 0 ? (
            <div key={state.version}>
              {state.list}
              {state.buttons}
            </div>
          ) : (
            <p>Hier komt te staan wat je kiest. Het blijft in je eigen browser.</p>
          )}
        </details>
      )}
      <div role="status" className={`no-print column mt-2${state?.note ? " change-note" : ""}`}>
        {state?.note && <div key={state.version}>{state.note}</div>}
        {message && <p key={message}>{message}</p>}
      </div>
    </div>
  );
}

/** What the list needs and may not fetch a second time. */
const tools: Tools = { jsxs, writeTrail, nodeAddress, beginning };

const damagedLink = "Deze link is beschadigd. Je antwoorden staan er niet meer in. De pagina zelf klopt.";

/** Adds the trail to every way on of this page, the rungs of a ladder too. A second way to the same place gets its number. */
function addTrailToLinks(node: string, { via, later, region, days }: Trail) {
  const counted = new Map<string, number>();
  const last = via[via.length - 1];
  if (last) {
    const back = nodeAddress(last.id as NodeId) + writeTrail({ via: via.slice(0, -1), later, region, days });
    document.querySelector("a[data-back]")?.setAttribute("href", back);
  }
  for (const link of waysOn()) {
    const to = link.dataset.way ?? "";
    const way = (counted.get(to) ?? 0) + 1;
    counted.set(to, way);
    const rest = later.findIndex(({ id }) => id === node);
    // The address stays short: with the name of the site before it, paper would show it in full.
    const onward = later.slice(rest < 0 ? later.length : rest);
    const before = node === beginning ? [] : extend(via, { id: node, way }, to);
    link.setAttribute("href", link.pathname + writeTrail({ via: before, later: onward, region, days }));
  }
}

/** The days that were picked on earlier pages. What counts them is fetched only when there are any. */
async function readDays(text: string): Promise<{ days: readonly PickedDay[]; dropped: number }> {
  if (!text) return { days: [], dropped: 0 };
  const [{ pickedDays }, deadlines] = await Promise.all([
    import("@/lib/guide/picked-days"),
    fetchOnce<DeadlinesInShort>("/termijnen.json"),
  ]);
  return pickedDays(deadlines, text, new Date());
}
