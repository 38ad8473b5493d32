import { describe, expect, test } from "vitest";
import { edgesFrom } from "@/lib/guide/graph";
import { nodeOf } from "@/lib/guide/guide";
import { type Ladder, type LadderId, ladders } from "@/lib/guide/ladders";
import { nodeIds } from "@/lib/guide/structure";
import { nodeTexts } from "@/lib/guide/text";
import type { NodeId } from "@/lib/ids/nodes";
import type { ActorId } from "@/lib/registers/actors";

const ladderIds = Object.keys(ladders) as LadderId[];
const ladderOf = (id: LadderId): Ladder => ladders[id];

/** Which bodies are competent for which problem: fact 8.12, written down again on its own. */
const competent: Readonly<Record<LadderId, readonly ActorId[]>> = {
  hulp: ["school", "steunpunt", "onderwijsconsulent", "klachtencommissie", "college", "rechtshulp"],
  klacht: ["steunpunt", "klachtencommissie", "rechtshulp"],
  "extra-hulp": ["school", "steunpunt", "onderwijsconsulent", "samenwerkingsverband", "college"],
  opp: ["school", "steunpunt", "onderwijsconsulent", "geschillencommissie", "rechtshulp"],
  weigering: ["nieuwe-school", "steunpunt", "onderwijsconsulent", "geschillencommissie", "schoolbestuur", "college", "rechter"],
  verwijdering: ["school", "steunpunt", "onderwijsconsulent", "geschillencommissie", "schoolbestuur", "college", "rechter"],
  schorsing: ["school", "schoolbestuur", "klachtencommissie", "rechtshulp"],
  tlv: ["samenwerkingsverband", "steunpunt", "bezwaarcommissie", "rechter", "rechter"],
  "tlv-te-laat": ["samenwerkingsverband", "steunpunt", "rechter"],
  thuis: ["school", "steunpunt", "onderwijsconsulent", "klachtencommissie", "rechtshulp"],
  vervoer: ["gemeente", "gemeente", "rechter"],
  "cluster-1-2": ["instelling-cluster-1-2", "geschillencommissie", "rechtshulp"],
  dossier: ["school", "autoriteit-persoonsgegevens"],
  gezag: ["ouders", "rechter"],
  vrijstelling: ["gemeente", "rechtshulp"],
  veiligheid: ["school", "vertrouwensinspecteur", "klachtencommissie"],
  "gelijke-behandeling": ["vertrouwenspersoon", "klachtencommissie", "college"],
};

describe.each(ladderIds)("trap %s", (id) => {
  const { rungs } = ladderOf(id);

  test("heeft alleen de instanties die hierover gaan, in deze volgorde", () => {
    expect(rungs.map(({ actor }) => actor)).toEqual(competent[id]);
  });

  test("zegt op elke trede wat je kunt zeggen, en wie dat hoort", () => {
    for (const { node: nodeId, actor } of rungs) {
      const node = nodeOf(nodeId);
      if (node.kind === "question") throw new Error(`${nodeId}: een trede is een stap of een uitkomst.`);
      expect(node.say, nodeId).toBeTruthy();
      const people = node.kind === "step" ? node.actors : [node.contact];
      // The judge may be reached through legal help.
      const accepted: readonly ActorId[] =
        actor === "rechter" || actor === "bezwaarcommissie" ? [actor, "rechtshulp", "steunpunt"] : [actor];
      expect(
        people.some((person) => accepted.includes(person)),
        `${nodeId}: ${actor} staat er niet bij`,
      ).toBe(true);
    }
  });

  test("leidt van elke trede naar een hogere", () => {
    const last = rungs.at(-1)?.node;
    rungs.slice(0, -1).forEach(({ node }, index) => {
      const higher = new Set<NodeId>(rungs.slice(index + 1).map((rung) => rung.node));
      const reached = withinTwo(node);
      expect(
        [...higher].some((target) => reached.has(target)),
        `${node} leidt niet naar een hogere trede`,
      ).toBe(true);
    });
    expect(last).toBeDefined();
  });
});

describe("stappen met een termijn", () => {
  const timed = nodeIds.flatMap((id) => {
    const node = nodeOf(id);
    return node.kind === "step" && node.deadlines ? [{ id, node }] : [];
  });

  test("er zijn er genoeg", () => expect(timed.length).toBeGreaterThan(30));

  test.each(timed)("$id: te laat of niet eens komt bij een trede van de eigen trap", ({ id, node }) => {
    const ladder = ladderOf(node.ladder);
    const own = new Set<NodeId>(ladder.rungs.map((rung) => rung.node));
    const ways = edgesFrom(id, node).filter(({ kind }) => kind === "late" || kind === "disagree");
    const reached = new Set<NodeId>(ways.flatMap(({ to }) => [to, ...edgesFrom(to, nodeOf(to)).map((edge) => edge.to)]));
    const onLadder = own.has(id) || [...reached].some((target) => own.has(target));
    expect(onLadder, [...reached].join(", ")).toBe(true);
    for (const { to } of ways) {
      const target = nodeOf(to);
      if (target.kind !== "question") expect(target.say, `${to} heeft geen zin om te zeggen`).toBeTruthy();
    }
  });
});

describe("een trap houdt op zijn hele baan stand", () => {
  const ladderAt = (id: NodeId): LadderId | undefined => {
    const node = nodeOf(id);
    return node.kind === "question" ? undefined : node.ladder;
  };
  const isRung = (ladder: LadderId, id: NodeId) => ladderOf(ladder).rungs.some(({ node }) => node === id);

  /** Ladders that are not about one problem of school: a complaint or unequal treatment may come up on every lane. */
  const general: readonly LadderId[] = ["klacht", "gelijke-behandeling"];

  /** Where the problem itself becomes another one: the only ways from lane to lane, each with what changes. */
  const turns: Readonly<Record<string, string>> = {
    "extra-hulp → opp": "de hulp komt er, en dan hoort er een plan bij",
    "hulp → dossier": "het verslag zelf klopt niet",
    "hulp → extra-hulp": "het verband of de school besliste over extra hulp",
    "hulp → opp": "het gaat om het plan",
    "hulp → thuis": "het kind komt thuis te zitten",
    "hulp → tlv-te-laat": "de aanvraag is verstuurd",
    "hulp → verwijdering": "de school wil het kind weg hebben",
    "hulp → weigering": "de ouders melden hun kind aan bij een andere school",
    "klacht → hulp": "er is eigenlijk meer hulp nodig",
    "opp → hulp": "de school wil een TLV, of juist niet",
    "schorsing → verwijdering": "na de schorsing wil de school het kind weg hebben",
    "thuis → vrijstelling": "school kan helemaal niet",
    "tlv → tlv-te-laat": "het verband beslist niet op het bezwaar",
    "tlv → verwijdering": "de school wil het kind weg hebben",
    "tlv-te-laat → hulp": "de school vroeg nog niets aan",
    "tlv-te-laat → tlv": "het besluit is er, en het is niet goed",
    "verwijdering → thuis": "er is een plan voor de tijd thuis",
    "vrijstelling → hulp": "school kan toch misschien",
    "vrijstelling → thuis": "het kind staat nog op een school",
    "weigering → thuis": "er is geen plek, en het kind wacht",
    "weigering → tlv-te-laat": "de aanvraag is verstuurd",
  };

  const changes = nodeIds.flatMap((id) => {
    const from = ladderAt(id);
    return from === undefined
      ? []
      : edgesFrom(id, nodeOf(id)).flatMap(({ to, label, back }) => {
          const target = ladderAt(to);
          return back || target === undefined || target === from || general.includes(target)
            ? []
            : [{ turn: `${from} → ${target}`, way: `${id} (${label}) → ${to}` }];
        });
  });

  test("naar een andere trap gaat alleen wie een ander probleem krijgt", () => {
    expect(changes.length).toBeGreaterThan(15);
    expect(changes.filter(({ turn }) => turns[turn] === undefined).map(({ turn, way }) => `${turn}: ${way}`)).toEqual([]);
    expect(Object.keys(turns).filter((turn) => !changes.some((change) => change.turn === turn))).toEqual([]);
  });

  test("op een trede staat de trap waarvan zij een trede is, tenzij zij er bij meer hoort", () => {
    const shared = (id: NodeId) => ladderIds.filter((ladder) => isRung(ladder, id)).length > 1;
    const wrong = ladderIds.flatMap((ladder) =>
      ladderOf(ladder).rungs.flatMap(({ node }) => {
        const own = ladderAt(node);
        const isOfMore = shared(node) || general.includes(ladder);
        const fits = own === ladder || (isOfMore && (own === undefined || general.includes(own)));
        return fits ? [] : [`${ladder}: ${node} toont ${own ?? "geen trap"}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe("nooit de verkeerde instantie", () => {
  /** Where the commission is competent, or is named to send a parent elsewhere. */
  const withCommission: readonly LadderId[] = ["opp", "weigering", "verwijdering", "cluster-1-2"];
  const commission = /geschillencommissie/iu;

  test("de geschillencommissie staat alleen waar zij over gaat", () => {
    const named = nodeIds.filter((id) => nodeTexts(nodeOf(id)).some((text) => commission.test(text)));
    expect(named.length).toBeGreaterThan(5);
    const wrong = named.filter((id) => {
      const node = nodeOf(id);
      const onOwnLadder = withCommission.some((ladder) => ladderOf(ladder).rungs.some((rung) => rung.node === id));
      const carries = node.kind !== "question" && node.ladder !== undefined && withCommission.includes(node.ladder);
      const sentences = nodeTexts(node).flatMap((text) => text.split(/(?<=[.?!]) /u));
      const positive = sentences.filter((sentence) => commission.test(sentence) && !/\b(?:niet|geen)\b/u.test(sentence));
      return !onOwnLadder && !carries && positive.length > 0;
    });
    // Pages where several problems meet name it among others.
    const crossroads: readonly NodeId[] = ["wachten-op-de-geschillencommissie", "consulent-bij-hulp", "oneens-over-blijven-of-terug"];
    expect(wrong.filter((id) => !crossroads.includes(id))).toEqual([]);
  });

  test("bij bezwaar tegen een TLV staat geen onderwijsconsulent", () => {
    const nodes = nodeIds.filter((id) => {
      const node = nodeOf(id);
      return node.kind !== "question" && node.ladder === "tlv";
    });
    expect(nodes.length).toBeGreaterThan(4);
    for (const id of nodes) {
      const node = nodeOf(id);
      expect(node.kind === "step" ? node.actors : [], id).not.toContain("onderwijsconsulent");
    }
  });
});

/** Everything that can be reached in at most two steps. */
function withinTwo(from: NodeId): Set<NodeId> {
  const next = (id: NodeId) => edgesFrom(id, nodeOf(id)).map(({ to }) => to);
  const first = next(from);
  return new Set([...first, ...first.flatMap(next)]);
}
