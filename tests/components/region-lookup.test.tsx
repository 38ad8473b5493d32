import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { RegionLookup } from "@/components/islands/region-lookup";
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
    expect(links).toEqual(["/verband/po2709/", "/verband/vo2710/", "/wat-nu/#regio=po2709.vo2710"]);
  }, 20_000);

  test("leaves an address alone that names no two verbanden", async () => {
    history.replaceState(null, "", "/regio/#regio=po9999.vo2710");
    render(<RegionLookup />);
    search("Anjum");
    await says("Bedoel je dit?");
    expect(screen.getByText("Eanjum (Anjum), gemeente Noardeast-Fryslân")).toBeTruthy();
  }, 20_000);
});
