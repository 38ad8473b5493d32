import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { Begrip } from "@/components/mdx/begrip";
import { Bronnen } from "@/components/mdx/bronnen";
import { SectionHeading } from "@/components/mdx/heading";
import { InHetKort } from "@/components/mdx/in-het-kort";
import { Doen, LetOp } from "@/components/mdx/panels";
import { Plaat } from "@/components/mdx/plaat";
import { Termijn } from "@/components/mdx/termijn";
import { Wetstekst } from "@/components/mdx/wetstekst";
import { idOfNoteMark, wordNote } from "@/components/notes/note-ids";
import { WordList } from "@/components/word-list";
import { pictureIds } from "@/lib/content/pictures";

afterEach(cleanup);

describe("de onderdelen van een tekst", () => {
  test("Begrip: een link naar de uitleg van het woord, en de plek waarheen die terugleidt", () => {
    const { container } = render(<Begrip id="zorgplicht" />);
    expect(screen.getByRole("link", { name: "zorgplicht" }).getAttribute("href")).toBe("#woord-zorgplicht");
    expect(container.querySelector("[id^=bij-] + a[href='#woord-zorgplicht']")).not.toBeNull();
  });
  test("WordList: een woord dat in de tekst staat leidt daarheen terug, een ander niet", () => {
    const { container } = render(<WordList ids={["zorgplicht", "bezwaar"]} linked={["zorgplicht"]} />);
    expect(container.querySelectorAll(".note")).toHaveLength(2);
    const back = container.querySelector("#woord-zorgplicht > a:last-child")?.getAttribute("href");
    expect(back).toBe(`#${idOfNoteMark(wordNote("zorgplicht"))}`);
    expect(container.querySelector("#woord-bezwaar .note-back")).toBeNull();
  });
  test("Begrip: met een eigen woord", () => {
    render(<Begrip id="toelaatbaarheidsverklaring">TLV</Begrip>);
    expect(screen.getByRole("link", { name: "TLV" })).toBeTruthy();
  });
  test("Termijn: het getal en het label", () => {
    const { container } = render(<Termijn id="beslissing-aanmelding" />);
    expect(container.textContent).toBe("6 weken uit de wet");
  });
  test("Termijn: de verlenging", () => {
    const { container } = render(<Termijn id="beslissing-aanmelding" deel="verlenging" />);
    expect(container.textContent).toBe("4 weken uit de wet");
  });
  test("Termijn: een vaste afspraak is geen wet", () => {
    const { container } = render(<Termijn id="geschil-indienen" />);
    expect(container.textContent).toContain("niet uit de wet");
  });
  test("Bronnen: wet, artikel, datum en feiten", () => {
    const { container } = render(<Bronnen feiten="3.7" />);
    expect(container.textContent).toContain("Bronnen, gecontroleerd op 28 november 2026");
    expect(container.textContent).toContain("WPO artikel 40, lid 6");
    expect(container.querySelector('a[href="/bronnen/zorgplicht/#feit-3-7"]')).not.toBeNull();
  });
  test("Bronnen: zegt het als een feit minder zeker is", () => {
    const { container } = render(<Bronnen feiten="4.3" />);
    expect(container.textContent).toContain("Een deel hiervan is minder zeker, of gaat per regio anders.");
  });
  test("Wetstekst: letterlijk, met de plaats", () => {
    const { container } = render(<Wetstekst bron="wpo-40-6">Tekst</Wetstekst>);
    expect(container.textContent).toContain("Letterlijk uit WPO artikel 40, lid 6");
  });
  test.each([
    [InHetKort, "In het kort"],
    [LetOp, "Let op"],
    [Doen, "Dit kun je doen"],
  ])("een kader met zijn naam: %#", (Panel, name) => {
    render(<Panel>inhoud</Panel>);
    expect(screen.getByText(name)).toBeTruthy();
  });
  test.each(pictureIds)("Plaat %s: de tekening is voor het oog, de tekst voor iedereen", (id) => {
    const { container } = render(<Plaat id={id} />);
    const drawings = [...container.querySelectorAll("svg")];
    expect(drawings.length).toBeGreaterThan(0);
    expect(drawings.filter((drawing) => drawing.getAttribute("aria-hidden") !== "true")).toEqual([]);
    // Words in a drawing are told again below it; other words are read as they stand.
    const hasDrawnWords = container.querySelector("svg text") !== null;
    const told = container.querySelector(hasDrawnWords ? "figcaption" : "figure")?.textContent ?? "";
    expect(told.length).toBeGreaterThan(70);
    expect(container.querySelector("figure > :not(svg, figcaption)") === null).toBe(hasDrawnWords);
  });
});

describe("een kop", () => {
  test("krijgt zijn id en toont het niet", () => {
    render(<SectionHeading>{"Wie beslist? [#wie-beslist]"}</SectionHeading>);
    expect(screen.getByRole("heading", { name: "Wie beslist?" }).id).toBe("wie-beslist");
  });
  test("met een begrip erin", () => {
    render(
      <SectionHeading>
        Wat is <em>zorgplicht</em>? [#zorgplicht]
      </SectionHeading>,
    );
    expect(screen.getByRole("heading", { name: "Wat is zorgplicht?" }).id).toBe("zorgplicht");
  });
  test("zonder id is een fout", () => {
    expect(() => render(<SectionHeading>Wie beslist?</SectionHeading>)).toThrow("heeft geen id");
  });
});
