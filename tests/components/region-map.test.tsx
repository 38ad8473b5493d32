import { brotliCompressSync, constants } from "node:zlib";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { CountryMaps } from "@/components/region/country-maps";
import { SchoolMark } from "@/components/region/school-mark";
import { VerbandDrawing } from "@/components/region/verband-drawing";
import { splitGemeenten, verbandenBeside, verbandGrounds } from "@/lib/region/map/verband-grounds";
import { sectors } from "@/lib/region/model";
import { readRegions } from "@/lib/region/read";
import { gemeentenOfVerband, schoolsOfVerband } from "@/lib/region/region";
import { groupSchools, type SchoolGroup } from "@/lib/region/school-groups";

/** What a map shows, and what the words beside it say, must be the same: here both are read from what a reader gets. */
const regions = readRegions();
/** A tenth larger than a page goes out, in a fraction of the time. */
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const nameOf = new Map(regions.gemeenten.map(({ code, name }) => [code, name]));

/** The text of some markup, as it is read. */
const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/gu, "")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
const found = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, first = ""]) => textOf(first));

/** The drawing, and the words beside it. React writes them always in the same way: reading five hundred pages takes no parser. */
function partsOf(html: string) {
  const [svg = "", said = ""] = html.split("<figcaption");
  expect(svg).toContain('class="picture region-map"');
  return { svg, said, beside: said.split('data-beside="">')[1] ?? "" };
}

const namesOn = (svg: string) => found(svg, /<text [^>]*class="over-map">([^<]*)</gu);

/** The form of a sign, without where it stands. */
const formOf = (html: string) =>
  /<(?:circle|path) class="mark"[^>]*>/u
    .exec(html)?.[0]
    .replaceAll(/M[-\d. ]+/gu, "M")
    .replaceAll(/ c[xy]="[^"]*"/gu, "") ?? "";
const formOfMark = (mark: SchoolGroup["mark"]) => formOf(renderToStaticMarkup(<SchoolMark mark={mark} x={3} y={3} />));

/** Signs on the map by their form, and the numbers in words by the form beside them. */
function expectSigns({ svg, said }: { svg: string; said: string }, groups: readonly SchoolGroup[], about: string) {
  const onMap = [...svg.matchAll(/<(?:circle|path) class="mark"[^>]*>/gu)].map(([sign]) => formOf(sign));
  const lines = [...said.matchAll(/<li[^>]*><svg.*?<\/li>/gu)].map(([line]) => line);
  expect(lines.map(textOf), about).toEqual(groups.map(({ title, schools }) => `${title}: ${schools.length}`));
  for (const [index, line] of lines.entries())
    expect(onMap.filter((form) => form === formOf(line)).length, about).toBe(groups[index]?.schools.length);
}

describe("de woorden naast een kaart", () => {
  test("van elk verband: gemeenten, scholen per soort, wat gesplitst is, en wie ernaast liggen", () => {
    let looked = 0;
    for (const verband of regions.verbanden.filter(({ region }) => region !== undefined)) {
      const groups = groupSchools(schoolsOfVerband(verband));
      const html = renderToStaticMarkup(<VerbandDrawing verband={verband} groups={groups} />);
      const parts = partsOf(html);
      const said = textOf(parts.said);
      const drawn = [...(verbandGrounds(verband.sector, regions).gemeentenOf.get(verband.code) ?? [])].map(
        (code) => nameOf.get(code) ?? "",
      );
      const named = namesOn(parts.svg);
      for (const name of drawn.filter((one) => !named.includes(one))) expect(said, verband.code).toContain(name);
      expect(named.filter((name) => !drawn.includes(name))).toEqual([]);
      expectSigns(parts, groups, verband.code);
      const { drawnWhole, drawnElsewhere } = splitGemeenten(verband, regions);
      for (const name of [...drawnWhole, ...drawnElsewhere]) expect(said, verband.code).toContain(name);
      expect(said.includes("Niet alle postcodes"), verband.code).toBe(drawnWhole.length > 0);
      expect(said.includes("hoort er ook bij"), verband.code).toBe(drawnElsewhere.length > 0);
      expect(found(parts.beside, /href="([^"]*)"/gu)).toEqual(verbandenBeside(verband, regions).map(({ slug }) => `/verband/${slug}/`));
      expect(brotliCompressSync(html, quick).byteLength, verband.code).toBeLessThan(5000);
      looked += 1;
    }
    expect(looked).toBeGreaterThanOrEqual(149);
  });

  test("elke soort school heeft een eigen vorm", () => {
    const marks = [...new Set(groupSchools(regions.schools).map(({ mark }) => mark))];
    expect(groupSchools(regions.schools)).toHaveLength(marks.length);
    expect(new Set(marks.map(formOfMark)).size).toBe(marks.length);
    expect(marks.length).toBeGreaterThan(4);
  });
});

test("de kaart van het land en de lijst ernaast hebben dezelfde verbanden, met dezelfde namen en al hun gemeenten", () => {
  const root = new DOMParser().parseFromString(renderToStaticMarkup(<CountryMaps shown={regions.verbanden} />), "text/html");
  for (const sector of sectors) {
    const section = root.getElementById(sector)?.closest("section");
    if (!section) throw new Error(`${sector} ontbreekt`);
    const onMap = [...section.querySelectorAll("svg a")].map((link) => [
      link.getAttribute("href"),
      link.querySelector("title")?.textContent,
    ]);
    const inList = [...section.querySelectorAll("li a")].map((link) => [link.getAttribute("href"), link.textContent]);
    expect(onMap.length).toBeGreaterThanOrEqual(74);
    expect(onMap.sort()).toEqual(inList.sort());
    for (const verband of regions.verbanden.filter((one) => one.sector === sector && one.region !== undefined)) {
      const line = section.querySelector(`li a[href="/verband/${verband.slug}/"]`)?.closest("li")?.textContent ?? "";
      for (const { gemeente, others } of gemeentenOfVerband(verband, regions))
        expect(line).toContain(`${gemeente.name}${others.length > 0 ? " (deels)" : ""}`);
    }
  }
});
