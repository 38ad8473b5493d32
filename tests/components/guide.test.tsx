import { cleanup, render, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { NodePage } from "@/components/guide/node-page";
import { RouteLine } from "@/components/route-line";
import { nodeOf, titleOf } from "@/lib/guide/guide";
import { ladders } from "@/lib/guide/ladders";
import { nodeIds } from "@/lib/guide/structure";
import { termsOf } from "@/lib/guide/terms-of";
import type { NodeId } from "@/lib/ids/nodes";
import { oldestCheck } from "@/lib/registers/citation";
import { edition } from "@/tests/edition";

afterEach(cleanup);

const show = (id: NodeId) => {
  const node = nodeOf(id);
  render(<NodePage id={id} edition={edition} />);
  return node;
};

describe("elke knoop", () => {
  test.each(nodeIds)("%s toont zijn kop, de lijn, de uitleg, de bronnen en zijn woorden", (id) => {
    const node = show(id);
    expect(document.querySelector("h1")?.textContent).toBe(titleOf(node));
    // Who is in danger reads a number, not where it stands on the route.
    expect(document.querySelectorAll("[aria-current=step]")).toHaveLength(id === "direct-gevaar" ? 0 : 1);
    const checked = oldestCheck(node.facts) ? "gecontroleerd op " : "nog niet nagelezen";
    expect(document.querySelector("details.sources summary")?.textContent.startsWith(`Bronnen, ${checked}`)).toBe(true);
    expect(document.querySelector(`a[href="/uitleg/${node.explanation}/"]`)).not.toBeNull();
    expect(document.querySelectorAll(".word-list > .note[id^=woord-]")).toHaveLength(termsOf(id).length);
  });
});

/** The link with this name, without the answers so far that the island gave it; those must be there. */
function placeOfLink(name: string, from: string): string {
  const href = screen.getByRole("link", { name }).getAttribute("href") ?? "";
  expect(href).toContain(`#via=${from}`);
  return href.replace(/#.*$/u, "");
}

test("een vraag toont elk antwoord als gewone link, en geeft mee waar je was", () => {
  const node = show("hoe-staat-de-aanvraag");
  if (node.kind !== "question") throw new Error("geen vraag");
  for (const { label, next } of node.answers) expect(placeOfLink(label, "hoe-staat-de-aanvraag")).toBe(`/wat-nu/${next}/`);
});

test("een stap toont wie er aan zet is, de acties op volgorde, de termijn met zijn label en alle wegen verder", () => {
  const node = show("verband-beslist");
  if (node.kind !== "step" || !node.late || !node.disagree) throw new Error("geen stap met een termijn");
  expect(within(screen.getByRole("list", { name: "Nu aan zet:" })).getAllByRole("listitem")[0]?.textContent).toBe(
    "het samenwerkingsverband",
  );
  const actions = [...document.querySelectorAll("[aria-labelledby=doen] .first-action, [aria-labelledby=ook] li")];
  expect(actions.map((item) => item.textContent)).toEqual(node.actions);
  // What presses stands before the ways on, what else helps after them.
  expect([...document.querySelectorAll("h2")].map(({ id }) => id).slice(0, 5)).toEqual([
    "termijn-beslissing-tlv",
    "doen",
    "zeggen",
    "verder",
    "ook",
  ]);
  expect(screen.getByText("8 weken")).toBeTruthy();
  expect(screen.getByText("uit de wet").className).toContain("label-wet");
  for (const { label, next } of [node.next, node.late, node.disagree]) {
    expect(placeOfLink(label, "verband-beslist")).toBe(`/wat-nu/${next}/`);
  }
  expect(screen.getByText(node.late.advice)).toBeTruthy();
});

test("bij gevaar staat 112 bovenaan, met twee andere nummers, en de gids leidt er met één tik heen", () => {
  show("direct-gevaar");
  const numbers = [...document.querySelectorAll("a[href^='tel:']")].map((link) => link.getAttribute("href"));
  expect(numbers.slice(0, 3)).toEqual(["tel:112", "tel:08002000", "tel:09001113111"]);
  expect(screen.queryByText("Je kunt verder")).toBeNull();
  show("gesprek-over-veiligheid");
  expect(
    screen
      .getAllByRole("link", { name: /nu in gevaar/u })
      .at(-1)
      ?.getAttribute("href"),
  ).toBe("/wat-nu/direct-gevaar/");
});

test("een trede toont de hele trap, met waar je bent en wie elke trede is", () => {
  const node = show("bel-het-verband-over-het-besluit");
  if (node.kind !== "step" || node.ladder !== "tlv") throw new Error("geen trede van de trap tlv");
  const rungs = [...document.querySelectorAll("details:has(#treden) li")];
  expect(rungs).toHaveLength(ladders.tlv.rungs.length);
  expect(rungs[0]?.getAttribute("aria-current")).toBe("true");
  expect(rungs[0]?.textContent).toContain(`Hier ben je: ${titleOf(node)}`);
  expect(rungs.slice(1).map((rung) => rung.querySelector("a")?.pathname)).toEqual(
    ladders.tlv.rungs.slice(1).map(({ node: id }) => `/wat-nu/${id}/`),
  );
});

test("een uitkomst noemt wie helpt, waarop je let en waar je heen kunt", () => {
  const node = show("bezwaar-tegen-tlv");
  if (node.kind !== "outcome") throw new Error("geen uitkomst");
  expect(screen.getByRole("heading", { name: "Wie helpt je verder?" })).toBeTruthy();
  for (const point of node.watch) expect(screen.getByText(point)).toBeTruthy();
  for (const { label } of node.ifChanges) expect(screen.getByRole("link", { name: label })).toBeTruthy();
});

describe("de lijn met haltes", () => {
  const states = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent);

  test("op de hoofdlijn van de gids: eerder, hier, misschien; elke halte leidt naar zijn deel van de kaart", () => {
    render(<RouteLine current="aanvraag" isGuide />);
    expect(states()).toEqual([
      "Eerder: Zorgen",
      "Eerder: Gesprek",
      "Eerder: Extra hulp",
      "Hier ben je: Aanvraag",
      "Misschien: Besluit",
      "Misschien: School zoeken",
      "Misschien: Geplaatst",
    ]);
    expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))[3]).toBe("/wat-nu/kaart/aanvraag/");
  });

  test("buiten de gids: waar de pagina bij hoort, en niets over wie haar leest", () => {
    render(<RouteLine current="aanvraag" />);
    expect(states()[2]).toBe("Misschien: Extra hulp");
    expect(states()[3]).toBe("Hoort bij: Aanvraag");
    expect(document.querySelector("[aria-current]")).toBeNull();
  });

  test("op een zijlijn is de hoofdlijn onzeker", () => {
    render(<RouteLine current="niet-eens" isGuide />);
    expect(states()).toHaveLength(8);
    expect(states()[0]).toBe("Misschien: Zorgen");
    expect(states()[7]).toBe("Hier ben je: Zijlijn: Oneens");
  });
});
