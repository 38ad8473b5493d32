import { expect, test } from "vitest";
import { answerTo } from "@/lib/dates/answer";
import { deadlineInShort, deadlinesInShort } from "@/lib/dates/deadlines-in-short";
import { guideNodes } from "@/lib/guide/guide";
import { outlineOf } from "@/lib/guide/outline";
import { pickedDays } from "@/lib/guide/picked-days";
import { correctionOn, replay } from "@/lib/guide/replay";
import { allStarts } from "@/lib/guide/starts";
import { addDay, dayOf, readTrail, writeTrail } from "@/lib/guide/trail";
import { withoutPunctuation } from "@/lib/link-end";
import { lookUp } from "@/lib/region/lookup";
import { lookupIndexOf } from "@/lib/region/lookup-index";
import { answerText } from "@/lib/region/lookup-text";
import { readRegions } from "@/lib/region/read";
import { regionFragment } from "@/lib/region/region-fragment";
import { answerInFragment } from "@/lib/region/region-in-address";
import { readQuery, writeQuery } from "@/lib/search/fragment";
import { searchRecords } from "@/lib/search/records";
import { openSearch } from "@/lib/search/search";
import { searchFileOf } from "@/lib/search/search-file";
import { queryWords } from "@/lib/search/words";
import { findPieces } from "@/lib/share/find-pieces";
import { readLeesmap, writeLeesmap } from "@/lib/share/leesmap";
import { edition } from "@/tests/edition";
import { hostileTexts } from "./hostile-text";

const nodes = guideNodes();

const rounds = 10_000;
const now = new Date(2026, 10, 29);
const outline = outlineOf(nodes, allStarts());
const terms = deadlinesInShort();
const term = deadlineInShort("bezwaar-tlv");
const lookup = lookupIndexOf(readRegions());
const records = searchRecords(edition);
const search = openSearch(searchFileOf(records));
const smallSearch = openSearch(searchFileOf(records.slice(0, 60)));
if (!term) throw new Error("De termijn bezwaar-tlv is er niet meer: kies een andere.");

/** What we write back into an address: nothing that ends a link or a piece of HTML. */
const safeFragment = /^(?:#[A-Za-z0-9._~!*'()%&=-]+)?$/u;
/** What a slip of a program shows a reader. */
const slip = /undefined|NaN|Infinity|\[object|Invalid Date/u;

const shownOf = (found: readonly { readonly title: string }[]) =>
  found
    .slice(0, 3)
    .map(({ title }) => title)
    .join();

/** Each reader gives back what it would put in an address, and what it would show besides what was typed. */
const readers: Readonly<Record<string, (text: string) => { readonly fragment?: string; readonly shown?: string }>> = {
  readTrail: (text) => {
    return { fragment: writeTrail(readTrail(text)) };
  },
  replay: (text) => ({
    shown: replay(outline, "helpt-de-hulp", readTrail(`#via=${text}`).via)
      .given.map(({ label }) => label)
      .join(),
  }),
  correctionOn: (text) => ({ shown: JSON.stringify(correctionOn(outline, "helpt-de-hulp", readTrail(`#via=${text}`)) ?? "") }),
  pickedDays: (text) => ({
    shown: pickedDays(terms, text, now)
      .days.map(({ day, main }) => day + main)
      .join(),
  }),
  addDay: (text) => ({ fragment: writeTrail({ days: addDay(readTrail(text), "bezwaar-tlv", "2026-11-20") }) }),
  dayOf: (text) => ({ shown: dayOf(readTrail(`#dagen=${text}`), "bezwaar-tlv")?.day.replace(/NaN|Infinity|undefined/gu, "") ?? "" }),
  answerTo: (text) => {
    const answer = answerTo("bezwaar-tlv", term, text, text, now);
    return { shown: "fault" in answer ? answer.fault : answer.main };
  },
  readLeesmap: (text) => ({ fragment: writeLeesmap(readLeesmap(text).ids, readLeesmap(text).place) }),
  readQuery: (text) => ({ fragment: writeQuery(readQuery(text)) }),
  writeQuery: (text) => ({ fragment: writeQuery(text) }),
  queryWords: (text) => ({ shown: String(queryWords(text, (word) => word.length % 2 === 0).length) }),
  findPieces: (text) => ({ shown: shownOf(findPieces(text, smallSearch)) }),
  "findPieces in alles": (text) => ({ shown: shownOf(findPieces(text.slice(0, 200), search)) }),
  lookUp: (text) => {
    const answer = lookUp(text, lookup);
    const shown = answerText(answer);
    return { fragment: regionFragment(answer), shown: answer.kind === "unknown" ? "" : shown };
  },
  answerInFragment: (text) => ({ shown: answerInFragment(`#regio=${text}`, lookup)?.kind ?? "" }),
  withoutPunctuation: (text) => ({ shown: String(withoutPunctuation(text).length) }),
};

/** This looks through the whole site each time; the same code reads the small one ten thousand times. */
const slow = new Set(["findPieces in alles"]);

test.each(Object.entries(readers))("%s leest wat er ook staat, en schrijft niets dat een link breekt", (name, read) => {
  const texts = hostileTexts();
  const enough = slow.has(name) ? rounds / 20 : rounds;
  const faults: string[] = [];
  let seen = 0;
  for (; seen < enough; seen++) {
    const text = texts.next().value;
    const given = seen % 2 ? text : `#${text}`;
    const { fragment = "", shown = "" } = read(given);
    if (!safeFragment.test(fragment) || slip.test(shown)) faults.push(`${JSON.stringify(given)} → ${fragment} ${shown}`);
  }
  expect(faults).toEqual([]);
  expect(seen).toBe(enough);
});
