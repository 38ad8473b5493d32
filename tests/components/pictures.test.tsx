// @vitest-environment jsdom
import { cleanup, render } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, test } from "vitest";
import { Plaat } from "@/components/mdx/plaat";
import { faces, hairs, type PersonId, people, peopleOf } from "@/components/pictures/people";
import { Person } from "@/components/pictures/person";
import { TableDrawing } from "@/components/talk/table-drawing";
import { ageBars, barOf, kindRows, schoolKindsDrawn } from "@/lib/content/drawn-schools";
import { wordsInPicture } from "@/lib/content/picture-words";
import { type PictureId, pictureFacts } from "@/lib/content/pictures";
import { readExplanation } from "@/lib/content/read";
import { type LadderId, ladders } from "@/lib/guide/ladders";
import { explanationSlugs } from "@/lib/ids/slugs";
import { actorOf } from "@/lib/registers/actor-words";
import { type ActorId, actors } from "@/lib/registers/actors";
import { readTalk } from "@/lib/talks/read-talk";
import { talkSlugs } from "@/lib/talks/talks";

afterEach(cleanup);

const textOf = (element: Element | null | undefined) => (element?.textContent ?? "").replace(/\s+/gu, " ").trim();

/** Every text in the words of a picture, however deep. */
function textsIn(words: unknown): string[] {
  return typeof words === "string" ? [words] : Object.values(words as object).flatMap(textsIn);
}

describe("mensen", () => {
  test("iedereen die op de route iets doet, is getekend, en de mensen zijn niet allemaal gelijk", () => {
    expect(Object.keys(peopleOf).sort()).toEqual(Object.keys(actors).sort());
    const drawn = Object.values(people);
    expect(new Set(drawn.map((one) => JSON.stringify(one))).size).toBe(drawn.length);
    for (const part of ["skin", "hairTone", "cloth", "hair"] as const)
      expect(new Set(drawn.map((one) => one[part])).size, part).toBeGreaterThanOrEqual(3);
    const used = new Set(Object.values(peopleOf).flat());
    expect(used.size).toBeGreaterThanOrEqual(14);
    expect(Object.keys(hairs).filter((hair) => !drawn.some((one) => one.hair === hair))).toEqual([]);
    expect(Object.keys(faces)).toHaveLength(2);
  });

  test("één mens kost hooguit 440 bytes, en is er alleen voor het oog", () => {
    const sizes = (Object.keys(people) as PersonId[]).map((id) => renderToStaticMarkup(<Person who={[id]} />));
    expect(sizes.length).toBeGreaterThanOrEqual(18);
    for (const markup of sizes) {
      expect(markup.length, markup).toBeLessThanOrEqual(440);
      expect(markup).toContain('aria-hidden="true"');
    }
  });
});

describe("wie er aan tafel zit", () => {
  test.each(talkSlugs)("%s: elke naam staat er één keer, en het teken bij wie beslist", (slug) => {
    const talk = readTalk(slug);
    const { container } = render(<TableDrawing talk={talk} isToldBelow />);
    const seats = [...container.querySelectorAll(".seat")];
    const names = talk.seats.map(({ name }) => name);
    const sign = wordsInPicture("tafel").beslist;
    for (const name of names) expect(seats.filter((seat) => textOf(seat).replace(sign, "").trim() === name)).toHaveLength(1);
    const signed = seats.filter((seat) => seat.querySelector(".decides"));
    expect(signed).toHaveLength(1);
    const decider = talk.seats.find(({ actor }) => actor === talk.decides)?.name ?? actorOf(talk.decides).name;
    expect(textOf(signed[0]).startsWith(decider)).toBe(true);
    expect(textOf(signed[0])).toContain(sign);
    expect(seats.filter((seat) => seat.querySelector(".person")).length).toBe(seats.length);
  });
});

describe("wat een plaat zegt", () => {
  test.each(["wie-doet-wat", "wie-beslist", "vier-scholen", "twee-verbanden"] as const)(
    "%s: alle woorden staan er als gewone tekst",
    (id) => {
      const { container } = render(<Plaat id={id} />);
      const said = textOf(container);
      const texts = textsIn(wordsInPicture(id));
      expect(texts.length).toBeGreaterThanOrEqual(10);
      expect(texts.filter((text) => !said.includes(text))).toEqual([]);
      // And nothing but these words, but for the colon after a name.
      const rest = [...texts].sort((one, other) => other.length - one.length).reduce((left, text) => left.replaceAll(text, ""), said);
      expect(rest.replace(/[:\s]/gu, "")).toBe("");
      expect(container.querySelector("[aria-hidden] li, svg text")).toBeNull();
    },
  );

  test("van elke soort school staan dezelfde rijen er, in dezelfde volgorde", () => {
    const { container } = render(<Plaat id="vier-scholen" />);
    const words = wordsInPicture("vier-scholen");
    const cards = [...container.querySelectorAll(".school-kind")];
    expect(cards).toHaveLength(schoolKindsDrawn.length);
    cards.forEach((card, index) => {
      const kind = schoolKindsDrawn[index] ?? "sbo";
      expect([...card.querySelectorAll("li")].map(textOf)).toEqual(kindRows.map((row) => `${words.rijen[row]}: ${words[kind][row]}`));
    });
  });

  test("een balk begint en eindigt waar zijn woorden het zeggen", () => {
    const words = wordsInPicture("twee-verbanden");
    let compared = 0;
    for (const [kind, bar] of Object.entries(ageBars) as [keyof typeof ageBars, (typeof ageBars)[keyof typeof ageBars]][]) {
      const told = [...words[kind].tijd.matchAll(/\d+/gu)].map(Number).filter((age) => age !== 8);
      for (const age of told) expect([bar.from, bar.until], kind).toContain(age);
      compared += told.length;
      if (!("isOpen" in bar)) expect(told, kind).toContain(bar.until);
    }
    expect(compared).toBeGreaterThanOrEqual(8);
    expect(barOf({ from: 4, until: 20 })).toEqual({ start: 0, length: 100 });
    expect(barOf({ from: 12, until: 20 })).toEqual({ start: 50, length: 50 });
  });

  test("een uitleg die een plaat toont, rust op de feiten van die plaat", () => {
    let shown = 0;
    for (const slug of explanationSlugs) {
      const { source, facts } = readExplanation(slug, "2026-11-28");
      for (const [id, own] of Object.entries(pictureFacts) as [PictureId, readonly string[]][]) {
        if (!source.includes(`<Plaat id="${id}"`)) continue;
        shown += 1;
        expect(
          own.filter((fact) => !(facts as readonly string[]).includes(fact)),
          `${slug} ${id}`,
        ).toEqual([]);
      }
    }
    expect(shown).toBeGreaterThanOrEqual(2);
  });
});

test("een trap heeft hooguit zeven treden: zoveel zijn er getekend", () => {
  const all = (Object.keys(ladders) as LadderId[]).map((id) => ladders[id].rungs);
  expect(all.length).toBeGreaterThan(10);
  expect(Math.max(...all.map(({ length }) => length))).toBeLessThanOrEqual(7);
  const onLadders = new Set(all.flatMap((rungs) => rungs.map(({ actor }): ActorId => actor)));
  expect([...onLadders].filter((actor) => !peopleOf[actor])).toEqual([]);
});
