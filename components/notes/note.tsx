import type { ReactNode } from "react";
import { screen } from "@/lib/words/screen";
import { idOfNoteMark } from "./note-ids";

/**
 * A note below the text. Asked for by its link, it shows at the lower edge of the window.
 * @param hasPlace whether a link of the text leads to it: then it leads back there
 */
export function Note({
  id,
  hasPlace,
  language = "nl",
  children,
}: {
  id: string;
  hasPlace: boolean;
  language?: string;
  children: ReactNode;
}) {
  return (
    <p id={id} className="note">
      {children}
      {hasPlace && (
        <a href={`#${idOfNoteMark(id)}`} className="note-back">
          {screen("woorden", language).terug}
        </a>
      )}
    </p>
  );
}
