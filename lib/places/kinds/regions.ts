import { gemeenteAddress, verbandAddress } from "../../addresses/address-of";
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
  places: ({ regions }) => {
    const check = lastCheck();
    return regions.gemeenten.map((gemeente) => ({
      address: gemeenteAddress(gemeente),
      title: gemeente.name,
      ...check,
      isList: true as const,
      found: () => ({ ...nothing, within: "Verbanden en speciale scholen in een gemeente", words: [gemeente.name] }),
    }));
  },
};

export const verbanden: Kind<"verband"> = {
  name: "verband",
  places: ({ regions }) => {
    const check = lastCheck();
    return regions.verbanden.map((verband) => ({
      address: verbandAddress(verband),
      title: verbandName(verband),
      ...check,
      isList: true as const,
      found: () => ({ ...nothing, within: `Samenwerkingsverband ${verband.code}`, words: [verband.code] }),
      thing: () =>
        verbandOrganization(
          localVerband(verband),
          gemeentenOfVerband(verband).map(({ gemeente }) => gemeente.name),
        ),
    }));
  },
};
