import { expect, test } from "vitest";
import { actorOf } from "@/lib/registers/actor-words";
import { drawnTable } from "@/lib/talks/drawn-table";
import { readTalk } from "@/lib/talks/read-talk";
import { talkSlugs, talks } from "@/lib/talks/talks";

const drawn = talkSlugs.map((slug) => ({ slug, table: drawnTable(readTalk(slug), (actor) => actorOf(actor).name) }));

test("aan elke tafel zit iedereen van het gesprek, in die volgorde, en niemand anders", () => {
  expect(drawn.length).toBeGreaterThanOrEqual(13);
  for (const { slug, table } of drawn) {
    expect(
      [...table.far, ...table.near].map(({ actor }) => actor),
      slug,
    ).toEqual(talks[slug].table);
  }
});

test("precies wie beslist heeft het teken, ook wie er niet bij zit", () => {
  for (const { slug, table } of drawn) {
    const everyone = [...table.far, ...table.near, ...(table.elsewhere ? [table.elsewhere] : [])];
    expect(
      everyone.filter(({ decides }) => decides).map(({ actor }) => actor),
      slug,
    ).toEqual([talks[slug].decides]);
    expect(table.elsewhere === undefined, slug).toBe((talks[slug].table as readonly string[]).includes(talks[slug].decides));
  }
  expect(drawn.filter(({ table }) => table.elsewhere).length).toBeGreaterThanOrEqual(2);
});

test("twee zitten naast elkaar; van meer zit de grootste helft aan de overkant, en nooit meer dan drie op een rij", () => {
  for (const { slug, table } of drawn) {
    if (talks[slug].table.length === 2) expect(table.near, slug).toEqual([]);
    else expect(table.far.length - table.near.length, slug).toBeLessThanOrEqual(1);
    expect(table.far.length, slug).toBeLessThanOrEqual(3);
  }
});
