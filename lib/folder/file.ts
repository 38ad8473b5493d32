import { asFolder, type Folder, folderVersion } from "./model";
import { type Sealed, seal, unseal } from "./seal";

/** What a file of ours says of itself. */
const mark = "passende-plek-map";

type Saved = { readonly kind: typeof mark; readonly version: number; readonly folder?: unknown; readonly sealed?: Sealed };

/** What came out of a file: a folder, or what is wrong with it and what to do. */
export type Opened = { readonly folder: Folder } | { readonly fault: string } | { readonly needs: "wachtwoord" };

/**
 * A folder as the text of a file.
 * @param passphrase empty: anyone with the file can read it
 */
export async function fileOf(folder: Folder, passphrase: string): Promise<string> {
  const inside = passphrase ? { sealed: await seal(JSON.stringify(folder), passphrase) } : { folder };
  return JSON.stringify({ kind: mark, version: folderVersion, ...inside });
}

/** Reads the text of a file. It changes nothing: what is wrong is told, and what the parent has stays as it is. */
export async function readFile(text: string, passphrase: string): Promise<Opened> {
  const saved = savedIn(text);
  if (!saved) return { fault: "Dit is geen bestand van Mijn map. Kies het bestand dat eindigt op .map.json. Er is niets veranderd." };
  if (saved.version > folderVersion) {
    return {
      fault: "Dit bestand is gemaakt met een nieuwere versie van deze site. Ververs de pagina, en probeer het weer. Er is niets veranderd.",
    };
  }
  if (!saved.sealed) return opened(saved.folder);
  if (!passphrase) return { needs: "wachtwoord" };
  try {
    return opened(JSON.parse(await unseal(saved.sealed, passphrase)));
  } catch {
    return { fault: "Dit wachtwoord past niet, of het bestand is beschadigd. Er is niets veranderd." };
  }
}

function savedIn(text: string): Saved | undefined {
  try {
    const data = JSON.parse(text) as Partial<Saved> | null;
    return data?.kind === mark && typeof data.version === "number" ? (data as Saved) : undefined;
  } catch {
    return undefined;
  }
}

function opened(data: unknown): Opened {
  const folder = asFolder(data);
  return folder ? { folder } : { fault: "In dit bestand staat iets wat niet klopt: misschien is het half bewaard. Er is niets veranderd." };
}
