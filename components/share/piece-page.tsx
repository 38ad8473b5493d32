import type { ReactNode } from "react";
import { Gap } from "@/components/host/gap";
import { WordList } from "@/components/word-list";
import { pieceAddress } from "@/lib/addresses/address-of";
import { readAnswer } from "@/lib/content/read";
import type { Edition } from "@/lib/edition";
import { nodeOf } from "@/lib/guide/guide";
import { helpersAt, isReachable } from "@/lib/guide/helpers-at";
import { nodeOfPiece } from "@/lib/places/piece-node";
import type { Piece } from "@/lib/places/pieces";
import { type TermId, terms } from "@/lib/registers/terms";
import { NextForYou } from "./next-for-you";
import { QrCode } from "./qr-code";

/**
 * A piece by itself: made to be sent and to be printed.
 * @param words the terms that are explained below it
 * @param linked those of them that are links in the piece
 * @param isLong whether paper needs smaller letters: a long section stays on two sheets then, and an answer on one
 * @param children the piece, with its heading
 */
export function PiecePage({
  piece,
  words,
  edition,
  linked = [],
  isLong = false,
  children,
}: {
  piece: Piece;
  words: readonly TermId[];
  edition: Edition;
  linked?: readonly TermId[];
  isLong?: boolean;
  children: ReactNode;
}) {
  const { id, page } = piece;
  const host = edition.url.replace(/^https?:\/\//u, "");
  const link = `${edition.url}${pieceAddress(id)}`;
  const shortLink = `${host}${pieceAddress(id)}`;
  return (
    <div className="frame pt-6 lg:pt-10">
      <article className={`piece column${isLong ? " piece-long" : ""}`}>
        <p className="small mb-2">{piece.within}</p>
        {children}
        <WordList ids={words} linked={linked} />
        <NextForYou node={nodeOfPiece(piece, edition)} isOwn={piece.from.kind === "gids"} hasHelpers={hasHelpers(piece, edition)} />
        <aside aria-label="Dit stuk delen" className="piece-end">
          <div className="piece-scan">
            <Gap name={`qr:${pieceAddress(id)}`}>
              <QrCode text={link} name={`QR-code naar ${shortLink}`} />
            </Gap>
            <p>
              <strong className="block">Scan om dit te openen</strong>
              <span className="small">{shortLink}</span>
            </p>
          </div>
          <p>
            <a href={page.address} className="nav-link">
              Lees de hele pagina: {page.title}
            </a>
          </p>
          <p className="on-paper small">Adressen die beginnen met / staan op {host}.</p>
        </aside>
      </article>
    </div>
  );
}

/** Whether the piece itself tells whom to reach. */
function hasHelpers({ from }: Piece, { day }: Edition): boolean {
  switch (from.kind) {
    case "uitleg":
      return false;
    case "antwoord":
      return readAnswer(from.slug, day).frontmatter.helpt.some(isReachable);
    case "gids":
      return helpersAt(nodeOf(from.node)).length > 0;
    case "begrip":
      return terms[from.term].who.some(isReachable);
  }
}
