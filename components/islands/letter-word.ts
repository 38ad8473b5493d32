import { Document, Packer, Paragraph, TextRun } from "docx";

/** A paragraph of a letter: its lines, and how it looks. */
export type WordParagraph = { readonly lines: readonly string[]; readonly look?: "vet" | "punt" | "hokje" };

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

function paragraphOf({ lines, look }: WordParagraph): Paragraph {
  const isItem = look === "punt" || look === "hokje";
  return new Paragraph({
    spacing: { before: isItem ? 0 : 80, after: isItem ? 80 : 200 },
    ...(look === "punt" && { bullet: { level: 0 } }),
    children: lines.map(
      (line, index) => new TextRun({ text: look === "hokje" ? `☐ ${line}` : line, bold: look === "vet", ...(index > 0 && { break: 1 }) }),
    ),
  });
}
