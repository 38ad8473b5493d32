import { TableDrawing } from "@/components/talk/table-drawing";
import { wordsInPicture } from "@/lib/content/picture-words";
import type { tablesInText } from "@/lib/content/pictures";
import { readTalk } from "@/lib/talks/read-talk";

/** The table of a talk, in a text: its names are real text. */
export function Tafel({ talk }: { talk: (typeof tablesInText)[number] }) {
  return (
    <figure>
      <figcaption className="small">{wordsInPicture("tafel")[talk]}</figcaption>
      <TableDrawing talk={readTalk(talk)} isToldBelow={false} />
    </figure>
  );
}
