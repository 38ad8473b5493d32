import { Document, Packer, Paragraph, TextRun } from "docx";

/** A paragraph of a letter: its lines, and how it looks. */
export type WordParagraph = {
  readonly lines: readonly string[];
  readonly look?: "vet" | "punt" | "hokje";
  readonly staysWithNext?: boolean;
};

/**
 * A letter as a file for Word and LibreOffice: A4, in letters of 11 points.
 * @param title what the program shows as the name of the document
 */
export async function wordFile(title: string, paragraphs: readonly WordParagraph[]): Promise<Blob> {
  const document = new Document({
    title,
    styles: { default: { document: { run: { font: "Arial", size: 22, language: { value: "nl-NL" } } } } },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin: { top: 1134, bottom: 1134, left: 1304, right: 1304 } } },
        children: paragraphs.map(paragraphOf),
      },
    ],
  });
  return Packer.toBlob(document);
}

const isItem = ({ look }: WordParagraph) => look === "punt" || look === "hokje";

function paragraphOf(paragraph: WordParagraph, index: number, all: readonly WordParagraph[]): Paragraph {
  const { lines, look, staysWithNext } = paragraph;
  const next = all[index + 1];
  return new Paragraph({
    // A list stands closer than paragraphs do, and as far from what comes after it.
    spacing: { before: isItem(paragraph) ? 0 : 80, after: isItem(paragraph) && next && isItem(next) ? 80 : 200 },
    keepNext: staysWithNext ?? false,
    ...(look === "punt" && { bullet: { level: 0 } }),
    // A box stands where the point of a list would.
    ...(look === "hokje" && { indent: { left: 720, hanging: 360 } }),
    children: lines.map(
      (line, at) => new TextRun({ text: look === "hokje" ? `☐ ${line}` : line, bold: look === "vet", ...(at > 0 && { break: 1 }) }),
    ),
  });
}
