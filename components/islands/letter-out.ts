import type { Letter } from "@/lib/letters/compose";
import { mailLink } from "@/lib/letters/mail-link";
import { mailText, plainText, runsAsText } from "@/lib/letters/plain-text";
import type { WordParagraph } from "./letter-word";
import { saveFile } from "./save-file";

/**
 * Gives a letter out of the page: to the clipboard, to a mail program, or as a file.
 * @param shown the letter as it stands on the page: it is selected where copying is refused
 * @returns what to tell the parent
 * @throws when the browser refuses to make a file
 */
export async function letterOut(
  as: "kopie" | "mail" | "word" | "tekst",
  letter: Letter,
  name: string,
  shown: HTMLElement | null,
): Promise<string> {
  switch (as) {
    case "kopie":
      return copy(plainText(letter), shown);
    case "mail": {
      const { href, isWhole } = mailLink(runsAsText(letter.subject), mailText(letter));
      open(href, "_self");
      return isWhole
        ? "Je mailprogramma gaat open. Opent er niets? Kopieer de brief dan."
        : "De brief is te lang voor een mail die vanzelf opengaat. Kopieer hem, en plak hem in je mail.";
    }
    case "tekst":
      saveFile(new Blob([plainText(letter)], { type: "text/plain;charset=utf-8" }), `${name}.txt`);
      return saved;
    case "word": {
      const { wordFile } = await import("./letter-word");
      saveFile(await wordFile(runsAsText(letter.subject), paragraphsOf(letter)), `${name}.docx`);
      return saved;
    }
  }
}

/** The letter in the paragraphs of a document. */
function paragraphsOf({ sender, to, address, day, subject, blocks, name, enclosures }: Letter): WordParagraph[] {
  return [
    { lines: sender.map(runsAsText) },
    { lines: [to, ...address.map(runsAsText)] },
    { lines: [runsAsText(day)] },
    { lines: [`Onderwerp: ${runsAsText(subject)}`], look: "vet" },
    ...blocks.flatMap((block): WordParagraph[] =>
      block.kind === "tekst"
        ? [{ lines: block.lines.map(runsAsText) }]
        : block.items.map((item) => ({ lines: [item], look: block.toTick ? "hokje" : "punt" })),
    ),
    { lines: ["Met vriendelijke groet,"], staysWithNext: true },
    { lines: ["", "", runsAsText(name)] },
    ...(enclosures.length > 0 ? [{ lines: ["Bijlagen:"], staysWithNext: true }] : []),
    ...enclosures.map(({ paper, mayLack }): WordParagraph => ({ lines: [paper], look: mayLack ? "hokje" : "punt" })),
  ];
}

const saved = "Het bestand is gemaakt. Zie je geen bestand? Open deze pagina dan in je gewone browser.";

async function copy(text: string, shown: HTMLElement | null): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return "Gekopieerd. Plak de brief in je mail of in een document.";
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    return "Kopiëren mag hier niet. De brief is geselecteerd: kopieer hem zelf.";
  }
}
