import { pieceAddress } from "@/lib/addresses/address-of";
import { filled, screen } from "@/lib/words/screen";

/**
 * The way to send one piece, right after its heading. A plain link to the piece by itself; where scripts run, the share menu
 * finds it by data-share, its title, and makes it a button of the same size.
 * @param piece id of the piece
 * @param title its heading
 */
export function ShareLink({ piece, title }: { piece: string; title: string }) {
  const words = screen("delen", "nl");
  return (
    <a href={pieceAddress(piece)} data-share={title} aria-label={filled(words.naam, { titel: title })} className="share-link no-print">
      {words.deel}
    </a>
  );
}
