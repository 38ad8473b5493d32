import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { RegionLookup } from "@/components/islands/region-lookup";
import { FoundVerbanden } from "@/components/region/found-verbanden";
import { lookupIndexOf } from "@/lib/region/lookup-index";
import { readRegions } from "@/lib/region/read";

const index = lookupIndexOf(readRegions());

beforeAll(() => {
  vi.stubGlobal("fetch", vi.fn().mockResolvedValue({ ok: true, json: async () => index }));
});
afterEach(() => {
  cleanup();
  history.replaceState(null, "", "/regio/");
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const field = () => screen.getByLabelText("Je postcode, gemeente of plaats");
function search(typed: string) {
  fireEvent.input(field(), { target: { value: typed } });
  fireEvent.click(screen.getByRole("button", { name: "Zoek" }));
}
const says = (text: string) => waitFor(() => expect(screen.getByRole("status").textContent).toContain(text), { timeout: 10_000 });

describe("the region lookup", () => {
  test("takes a postcode that the browser knows", () => {
    render(<RegionLookup />);
    expect(field().getAttribute("autocomplete")).toBe("postal-code");
  });

  test("answers a pasted address, and keeps the verbanden in the address and nothing else", async () => {
    render(<RegionLookup />);
    search("Familie de Vries, Hoofdweg 1071, 9711LM Groningen");
    await says("Gevonden: 9711, gemeente Groningen.");
    expect(location.hash).toBe("#regio=po2001.vo2001");
    search("Beek");
    await says("Welke bedoel je?");
    expect(screen.getAllByText("Contact en scholen in", { exact: false })).toHaveLength(3);
    expect(location.hash).toBe("");
  }, 20_000);

  test("shows the verbanden of an address again", async () => {
    history.replaceState(null, "", "/regio/#regio=po2709.vo2710");
    render(<RegionLookup />);
    await says("Deze verbanden staan in je link.");
    const links = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(links).toEqual([
      "https://www.swvunita.nl",
      "/verband/po2709/",
      "https://www.qinas.nl",
      "/verband/vo2710/",
      "/wat-nu/#regio=po2709.vo2710",
    ]);
  }, 20_000);

  test("leaves an address alone that names no two verbanden", async () => {
    history.replaceState(null, "", "/regio/#regio=po9999.vo2710");
    render(<RegionLookup />);
    search("Anjum");
    await says("Bedoel je dit?");
    expect(screen.getByText("Eanjum (Anjum), gemeente Noardeast-Fryslân")).toBeTruthy();
  }, 20_000);

  test("shows two panels with for whom each verband is, and folds how sure we are", async () => {
    render(<RegionLookup />);
    search("3511");
    await says("Gevonden: 3511, gemeente Utrecht.");
    expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      "Samenwerkingsverband Utrecht PO",
      "Sterk VO (Utrecht en Stichtse Vecht)",
    ]);
    for (const schools of ["Voor de basisschool, sbo en so", "Voor de middelbare school, praktijkonderwijs en vso"]) {
      expect(screen.getByText(schools)).toBeTruthy();
    }
    expect(screen.getByText("Gaat je kind ergens anders naar school?", { exact: false }).closest("details")?.open).toBe(false);
    expect(screen.getByRole("status").textContent).toBe("Gevonden: 3511, gemeente Utrecht.");
  }, 20_000);

  test("gives the numbers of a verband and its steunpunt to press, where a verband gave them", async () => {
    const found = {
      slug: "po2601",
      name: "Proef",
      website: "",
      phone: "030 123 45 67",
      support: "https://steun.nl/",
      supportPhone: "0800 1234",
    };
    render(<FoundVerbanden home={{ po: found, vo: { ...found, slug: "vo2601", phone: "" } }} guide="/wat-nu/#regio=po2601.vo2601" />);
    const links = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(links.filter((href) => href?.startsWith("tel:"))).toEqual(["tel:0301234567", "tel:08001234", "tel:08001234"]);
    expect(links.filter((href) => href === "https://steun.nl/")).toHaveLength(2);
  });
});
