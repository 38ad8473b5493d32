import { gemeenteAddress, verbandAddress } from "../../addresses/address-of";
import { shownRegions } from "../../region/host";
import { localVerband } from "../../region/local";
import { origins } from "../../region/origin";
import { gemeentenOfVerband, verbandName } from "../../region/region";
import { verbandOrganization } from "../../structured-data/things";
import type { Kind } from "../place";

/** The last day on which a table of regions was held against its source. */
function lastCheck(): { readonly checked?: string } {
  const checked = origins()
    .map(({ gecontroleerd }) => gecontroleerd)
    .sort()
    .at(-1);
  return checked === undefined ? {} : { checked };
}

const nothing = { opening: "", around: [], text: "" } as const;

export const gemeenten: Kind<"gemeente"> = {
  name: "gemeente",
  places: ({ regions, edition }) => {
    const shown = new Set(shownRegions(edition, regions).gemeenten.map(({ code }) => code));
    const check = lastCheck();
    return regions.gemeenten.map((gemeente) => ({
      address: gemeenteAddress(gemeente),
      title: gemeente.name,
      ...check,
      isList: true as const,
      ...(shown.has(gemeente.code)
        ? { found: () => ({ ...nothing, within: "Verbanden en speciale scholen in een gemeente", words: [gemeente.name] }) }
        : { isElsewhere: true as const }),
    }));
  },
};

export const verbanden: Kind<"verband"> = {
  name: "verband",
  places: ({ regions, edition }) => {
    const shown = new Set(shownRegions(edition, regions).verbanden.map(({ code }) => code));
    const check = lastCheck();
    return regions.verbanden.map((verband) => ({
      address: verbandAddress(verband),
      title: verbandName(verband),
      ...check,
      isList: true as const,
      ...(shown.has(verband.code)
        ? {
            found: () => ({ ...nothing, within: `Samenwerkingsverband ${verband.code}`, words: [verband.code] }),
            thing: () =>
              verbandOrganization(
                localVerband(verband),
                gemeentenOfVerband(verband).map(({ gemeente }) => gemeente.name),
              ),
          }
        : { isElsewhere: true as const }),
    }));
  },
};
