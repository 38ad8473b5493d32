import { mapAddress, nodeAddress, nodePieceId } from "../../addresses/address-of";
import { nodeOf, titleOf } from "../../guide/guide";
import type { Node } from "../../guide/model";
import { allStarts } from "../../guide/starts";
import { nodeIds } from "../../guide/structure";
import { termsOf } from "../../guide/terms-of";
import { nodeSentences, nodeTexts } from "../../guide/text";
import type { NodeId } from "../../ids/nodes";
import { stopIds } from "../../ids/stops";
import { stepHowTo } from "../../structured-data/things";
import { stopInWords, stopName } from "../../words/screen";
import { openingOf } from "../opening";
import type { Kind, Piece } from "../place";
import { namesIn } from "../term-names";

/** The questions, steps and outcomes of the guide. */
export const nodes: Kind<"gids"> = {
  name: "gids",
  places: ({ edition }) => {
    const starts = allStarts();
    return nodeIds.map((id) => {
      const node = nodeOf(id);
      const title = titleOf(node);
      const address = nodeAddress(id);
      const doors = starts.filter(({ next }) => next === id);
      return {
        address,
        title,
        rests: { facts: node.facts, deadlines: node.kind === "question" ? [] : (node.deadlines ?? []), terms: termsOf(id) },
        listedAs: doors.map(({ label }) => label),
        found: () => ({
          within: `De gids, ${stopInWords(node.stop)}`,
          opening: openingOfNode(node),
          // What parents say at the doors of the guide that lead straight here.
          words: doors.flatMap(({ label, searchedAs = [] }) => [label, ...searchedAs]),
          around: namesIn(title),
          text: nodeTexts(node).join(" "),
        }),
        piece: () => nodePiece(id, node),
        ...(node.kind === "step" && { thing: () => stepHowTo(node, address, edition) }),
      };
    });
  },
};

function nodePiece(id: NodeId, node: Node): Piece {
  const title = titleOf(node);
  return {
    id: nodePieceId(id),
    from: { kind: "gids", node: id },
    title,
    page: { title, address: nodeAddress(id) },
    within: `Uit de gids, ${stopInWords(node.stop)}`,
    apart: "alleen dit deel van de gids",
    description: openingOfNode(node),
    terms: termsOf(id),
  };
}

function openingOfNode(node: Node): string {
  return openingOf(nodeSentences(node).map(({ text }) => text));
}

/** The parts of the map around one stop. */
export const mapStops: Kind<"halte"> = {
  name: "halte",
  places: () => stopIds.map((id) => ({ address: mapAddress(id), title: `De kaart bij ${stopName(id)}`, isList: true as const })),
};
