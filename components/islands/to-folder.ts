import { isFolderOn, markFolder } from "./folder-on";
import type { Made } from "./keep-in-folder";
import { whyNot } from "./why-not";

/**
 * Puts what was made on this page into the folder, when a parent has one.
 * @returns what to tell the parent
 */
export async function toFolder(make: () => Promise<Made>): Promise<string> {
  if (!isFolderOn()) return "Je map staat nog uit. Zet hem eerst aan bij Mijn map: de link staat onder aan deze pagina.";
  try {
    const [{ keepInFolder }, made] = await Promise.all([import("./keep-in-folder"), make()]);
    const { said, isKept } = await keepInFolder(made);
    if (isKept) markFolder();
    return said;
  } catch (error) {
    return whyNot("Je map kan", error);
  }
}
