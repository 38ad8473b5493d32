import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { SampleView } from "@/components/sample/sample-view";
import { readSample } from "@/lib/samples/read-sample";
import { sampleSlugs } from "@/lib/samples/samples";
import { edition } from "@/tests/edition";

afterEach(cleanup);

const all = (selector: string) => [...document.querySelectorAll(selector)];

test.each(sampleSlugs)("%s: elk nummer leidt naar zijn uitleg en terug, en de uitleg komt na zijn regel", (slug) => {
  render(<SampleView slug={slug} edition={edition} />);
  const callouts = readSample(slug).paper.flatMap(({ callout }) => callout ?? []);
  const there = all(".sheet-part .sheet-number");
  const back = all(".callout .sheet-number");
  expect(there.length).toBeGreaterThanOrEqual(6);
  expect(there.map((link) => link.textContent)).toEqual(callouts.map(({ number }) => `Uitleg ${number}`));
  expect(back.map((link) => link.textContent)).toEqual(callouts.map(({ number }) => `Terug naar ${number}`));
  for (const [index, link] of there.entries()) {
    const explained = document.querySelector(link.getAttribute("href") ?? "");
    const marked = link.closest(".sheet-part");
    expect(explained?.contains(back[index] ?? null)).toBe(true);
    expect(document.querySelector(back[index]?.getAttribute("href") ?? "")).toBe(marked);
    expect(marked?.nextElementSibling).toBe(explained);
  }
  const ids = all("[id]").map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("een voorbeeld zegt dat het een voorbeeld is, in de tekst en op het papier", () => {
  render(<SampleView slug="tlv-besluit" edition={edition} />);
  expect(document.body.textContent).toContain("Voorbeeld. Zo'n papier kan er anders uitzien.");
  expect(document.querySelector(".sheet")?.firstElementChild?.textContent).toBe("Voorbeeld");
  expect(document.querySelector('a[href="/brief/bezwaar-tegen-een-tlv/"]')).not.toBeNull();
  expect(document.querySelector('a[href="/wat-nu/tlv-controleren/"]')).not.toBeNull();
});
