import type { ReactNode } from "react";
import type { jsxs } from "react/jsx-runtime";
import type { nodeAddress } from "@/lib/addresses/address-of";
import type { PickedDay } from "@/lib/guide/picked-days";
import type { Correction, Replay } from "@/lib/guide/replay";
import type { beginning, Trail, Visit, writeTrail } from "@/lib/guide/trail";
import type { NodeId } from "@/lib/ids/nodes";

// Without Preact and without the trail: what is fetched later may share no code with what a page loads at once, so they are given.
export type Tools = {
  readonly jsxs: typeof jsxs;
  readonly writeTrail: typeof writeTrail;
  readonly nodeAddress: typeof nodeAddress;
  readonly beginning: typeof beginning;
};

/** What a trail tells on the page where it arrives. */
export type Answers = { readonly replayed: Replay; readonly change: Correction | undefined; readonly days: readonly PickedDay[] };

type Props = Readonly<Record<string, string>>;

/** The page on which the first answer is given. */
const doors = "/wat-nu/";

/** How many answers and days there are to show. */
export function countAnswers({ replayed: { given, start }, days }: Answers): number {
  return given.length + (given.length > 0 && start ? 1 : 0) + days.length;
}

/**
 * The answers so far as a list, each with a link to change it, and the days that were picked.
 * @param node id of the page
 */
export function answersList(tools: Tools, { replayed: { given, start }, days }: Answers, trail: Trail, node: string): ReactNode {
  const make = maker(tools);
  const changeLink = (href: string, title: string) =>
    make("a", { class: "no-print", href }, ["wijzig ", make("span", { class: "sr-only" }, [title])]);
  const address = (id: string, before: readonly Visit[]) =>
    tools.nodeAddress(id as NodeId) + tools.writeTrail({ ...trail, via: before, later: laterFrom(trail.via, id, node) });
  const begin = "Wat is er aan de hand?";
  const all = [{ id: tools.beginning, way: 1 }, ...trail.via, { id: node, way: 1 }];
  const beginAgain = doors + tools.writeTrail({ ...trail, via: [], later: all });
  return make("ol", { class: "trail-list" }, [
    ...(given.length > 0 && start ? [make("li", {}, [`${begin} `, make("strong", {}, [start]), " ", changeLink(beginAgain, begin)])] : []),
    ...given.map(({ id, title, label, before }) =>
      make("li", {}, [`${title} `, make("strong", {}, [label]), " ", changeLink(address(id, before), title)]),
    ),
    ...days.map(({ what, day, main }) => make("li", {}, [`${what}. `, make("strong", {}, [main]), ` Jij koos: ${day}.`])),
  ]);
}

/** What changing an answer does to the answers after it. */
export function correctionNote(tools: Tools, change: Correction, trail: Trail): ReactNode {
  const make = maker(tools);
  const panel = (children: ReactNode[]) => make("p", { class: "panel" }, children);
  const link = (id: string, visits: readonly Visit[], text: string) =>
    make("a", { href: tools.nodeAddress(id as NodeId) + tools.writeTrail({ ...trail, via: visits, later: [] }) }, [text]);
  switch (change.kind) {
    case "changing": {
      const old = change.old ? ` Je koos eerst: ‘${change.old}’.` : "";
      return panel([
        `Je wijzigt dit antwoord.${old} `,
        link(change.back.id, [...trail.via, ...trail.later.slice(0, -1)], "Toch niet wijzigen"),
      ]);
    }
    case "fits":
      return panel(["Je andere antwoorden passen nog. ", link(change.onward.id, change.via, "Ga verder waar je was")]);
    default:
      return panel([`Door je nieuwe antwoord passen deze niet meer: ${change.labels.map((label) => `‘${label}’`).join(", ")}.`]);
  }
}

/**
 * The buttons below the list.
 * @param say tells the parent what happened
 * @param print prints the page with the list
 */
export function answerButtons({ jsxs, writeTrail }: Tools, trail: Trail, say: (message: string) => void, print: () => void): ReactNode {
  const button = (text: string, onClick: () => void) => jsxs("button", { type: "button", className: "button", onClick, children: [text] });
  const copy = async () => {
    try {
      // A day is for the parent: it goes along only when someone copies the address itself.
      await navigator.clipboard.writeText(location.origin + location.pathname + writeTrail({ ...trail, days: "" }));
      say("De link met jouw antwoorden is gekopieerd.");
    } catch {
      say("Kopiëren mag hier niet. Kopieer het adres boven in je browser.");
    }
  };
  return jsxs("p", {
    className: "no-print mt-3 flex flex-wrap gap-3",
    children: [button("Kopieer link met antwoorden", copy), button("Print deze pagina", print)],
  });
}

function maker({ jsxs }: Tools) {
  return (tag: "a" | "li" | "ol" | "p" | "span" | "strong", { class: className, ...props }: Props, children: ReactNode[]): ReactNode =>
    jsxs(tag, { ...props, ...(className && { className }), children });
}

/** The places from the one whose answer is changed up to this page, so that they can be taken up again. */
function laterFrom(via: readonly Visit[], id: string, node: string): Visit[] {
  return [...via.slice(via.findIndex((visit) => visit.id === id)), { id: node, way: 1 }];
}
