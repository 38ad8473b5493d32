/**
 * What a page takes from the rest of the site. Plain data: it goes to another thread, and a page is made again when any of it changes.
 */
export type Given = {
  /** Old ids that lead to this page, or away from it. */
  readonly oldIds: readonly OldId[];
  /** What the page is about, as text for a script of type application/ld+json. */
  readonly data: string | undefined;
  /** Stylesheets as the page names them, each with the file that holds it in the form for old browsers. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Classes and ids that do not stand in the page yet: its islands add them, or fetch and show pages that have them. */
  readonly usedLater: readonly string[];
  /** Where a fault on the page can be told, the address of the site and what the mail says; undefined where nobody is named. */
  readonly reports:
    | { readonly mail: string; readonly url: string; readonly words: Readonly<Record<"onderwerp" | "paragraaf" | "tekst", string>> }
    | undefined;
  /** The script that the page loads: "eilanden-1A2B3C4D.js". */
  readonly script: string | undefined;
};

/** A link to where something stands now, in the words of its heading. */
export type Way = { readonly to: string; readonly name: string };

/** An old id of a page: it stands at a place of the same page now (no id: at its title), or on another page. */
export type OldId = { readonly id: string } & ({ readonly at: string | undefined } | { readonly way: Way });
