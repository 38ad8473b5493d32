import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { GemeenteView } from "@/components/region/gemeente-view";
import { VerbandView } from "@/components/region/verband-view";
import { pointTableOf } from "@/lib/region/pc4-points";
import { readRegions } from "@/lib/region/read";
import { schoolsOfVerband, verbandOf } from "@/lib/region/region";

const regions = readRegions();
const table = pointTableOf(regions);
const utrecht = verbandOf("PO2601");

beforeEach(() => {
  vi.stubGlobal("fetch", vi.fn().mockResolvedValue({ ok: true, json: async () => table }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const status = () => screen.getByRole("status").textContent ?? "";
const says = (text: string | RegExp) => waitFor(() => expect(status()).toMatch(text), { timeout: 10_000 });
const rows = () => [...document.querySelectorAll<HTMLElement>("[data-school]")];
const shown = () => rows().filter((row) => row.closest("[hidden]") === null);
const look = (typed: string) => {
  fireEvent.change(screen.getByLabelText("Hoe ver is het? Vul je postcode in"), { target: { value: typed } });
  fireEvent.click(screen.getByRole("button", { name: "Zet op afstand" }));
};

describe("the page of a verband", () => {
  test("begins with contact, and tells in a fold where that comes from", () => {
    render(<VerbandView verband={utrecht} />);
    const headings = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
    expect(headings[0]).toBe("Contact");
    expect(headings).toContain("Waar komt dit vandaan?");
    const contact = screen.getByRole("region", { name: "Contact" });
    expect(contact.textContent).not.toContain("zagen wij");
    const fold = screen.getByRole("heading", { name: "Waar komt dit vandaan?" }).closest("details");
    expect(fold?.open).toBe(false);
    expect(fold?.textContent).toContain("zagen wij op de website van het verband zelf");
    expect(fold?.textContent).toContain("DUO, stand 2026");
  });

  test("has its deadlines in a table of two columns, each row with a heading", () => {
    render(<VerbandView verband={verbandOf("VO2708")} />);
    const rules = screen.getByRole("table");
    const rowHeadings = within(rules).getAllByRole("rowheader");
    expect(rowHeadings.length).toBeGreaterThanOrEqual(4);
    expect(
      within(rules)
        .getAllByRole("columnheader")
        .map(({ textContent }) => textContent),
    ).toEqual(["Waarvoor", "Hoe lang"]);
    expect(within(rules).getAllByRole("cell")).toHaveLength(rowHeadings.length);
  });

  test("gives every school with a number as a link to press, and none as bare figures", () => {
    render(<VerbandView verband={utrecht} />);
    const withPhone = schoolsOfVerband(utrecht).filter(({ phone }) => phone);
    const calls = screen.getAllByRole("link").filter((link) => link.getAttribute("href")?.startsWith("tel:"));
    expect(calls.length).toBeGreaterThan(10);
    expect(calls.map((link) => link.getAttribute("href")).sort()).toEqual(withPhone.map(({ phone }) => `tel:${phone}`).sort());
    for (const call of calls) {
      expect(call.className).toContain("button");
      expect(call.getAttribute("aria-label")).toContain(call.textContent ?? "?");
    }
  });

  test("tells for whom a school is in words, and explains the words", () => {
    render(<VerbandView verband={utrecht} />);
    expect(screen.getAllByText("Cluster 3, voor kinderen die zeer moeilijk leren.").length).toBeGreaterThan(1);
    expect(screen.getByRole("link", { name: "zeer moeilijk lerend" }).getAttribute("href")).toBe("/begrippen/zeer-moeilijk-lerend/");
    expect(document.body.textContent).not.toMatch(/ZMLK|ZMOK|LZ\/P|MGF/u);
  });

  test("without script every school stands there, and the part that needs script hides itself", () => {
    const html = renderToStaticMarkup(<VerbandView verband={utrecht} />);
    const schools = schoolsOfVerband(utrecht);
    expect(schools.length).toBeGreaterThan(10);
    for (const { name } of schools) expect(html).toContain(name.replaceAll("&", "&amp;").replaceAll("'", "&#x27;"));
    expect(html).toContain('class="needs-script panel no-print waiting"');
    expect(html).not.toContain(" hidden=");
  });
});

describe("choosing among the schools", () => {
  test("by kind: none ticked is all, and the status counts", async () => {
    render(<VerbandView verband={utrecht} />);
    const all = rows().length;
    fireEvent.click(screen.getByRole("checkbox", { name: "Speciaal basisonderwijs (sbo)" }));
    await says(/^Je ziet \d+ van de \d+ scholen\.$/u);
    expect(shown().length).toBeLessThan(all);
    expect(shown().every((row) => row.closest("[data-schools]")?.getAttribute("data-schools") === "sbo")).toBe(true);
    fireEvent.click(screen.getByRole("checkbox", { name: "Speciaal basisonderwijs (sbo)" }));
    await says(`Alle ${all} scholen staan er.`);
    expect(shown()).toHaveLength(all);
    expect(fetch).not.toHaveBeenCalled();
  }, 20_000);

  test("by distance: the near ones first within each kind; the postcode goes nowhere", async () => {
    render(<VerbandView verband={utrecht} />);
    const all = rows().length;
    look("Domplein 1, 3512 AB Utrecht");
    await says(/afstand van 3512: dichtbij eerst/u);
    expect(rows()).toHaveLength(all);
    for (const list of new Set(rows().map(({ parentElement }) => parentElement))) {
      const far = [...(list?.querySelectorAll("[data-far]") ?? [])].map(({ textContent }) => Number(/\d+/u.exec(textContent ?? "")?.[0]));
      expect(far.length).toBeGreaterThan(0);
      expect(far).toEqual([...far].sort((a, b) => a - b));
    }
    expect(vi.mocked(fetch).mock.calls).toEqual([["/punten.json"]]);
    expect(location.href).not.toContain("3512");
  }, 20_000);

  test("by how far: only once a postcode is known", async () => {
    render(<VerbandView verband={verbandOf("PO2101")} />);
    expect(screen.queryByLabelText("Tot hoe ver?")).toBeNull();
    look("8911");
    await says(/dichtbij eerst/u);
    fireEvent.change(screen.getByLabelText("Tot hoe ver?"), { target: { value: "10" } });
    await says(/^Je ziet \d+ van de \d+ scholen\.$/u);
    expect(shown().length).toBeGreaterThan(0);
    expect(shown().length).toBeLessThan(rows().length);
  }, 20_000);

  test("a mistake says what to type, and puts the focus in the field", async () => {
    render(<VerbandView verband={utrecht} />);
    look("Utrecht");
    await says("Hier staat geen postcode in.");
    const field = screen.getByLabelText("Hoe ver is het? Vul je postcode in");
    await waitFor(() => expect(field.getAttribute("aria-invalid")).toBe("true"));
    expect(document.activeElement).toBe(field);
  }, 20_000);
});

test("a gemeente shows each verband in a panel with a button to its page, and the schools with their numbers", () => {
  const amsterdam = regions.gemeenten.find(({ name }) => name === "Amsterdam");
  if (!amsterdam) throw new Error("Amsterdam ontbreekt.");
  render(<GemeenteView gemeente={amsterdam} />);
  const buttons = screen.getAllByRole("link", { name: "Termijnen, plan en scholen" }).map((link) => link.getAttribute("href"));
  expect(buttons).toEqual(["/verband/po2707/", "/verband/po2709/", "/verband/vo2708/", "/verband/vo2710/"]);
  const fold = screen.getByRole("heading", { name: "Waar komt dit vandaan?" }).closest("details");
  expect(fold?.textContent).toContain("Weesp hoort sinds 2022 bij de gemeente Amsterdam.");
  expect(screen.getAllByRole("link").filter((link) => link.getAttribute("href")?.startsWith("tel:")).length).toBeGreaterThan(20);
});
