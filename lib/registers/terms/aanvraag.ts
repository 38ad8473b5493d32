import type { TermStructure } from "./term";

/** Words about the application to the verband and its decision. */
export const aanvraagTerms = {
  "aanwijzing-lwoo": {
    who: ["samenwerkingsverband", "nieuwe-school"],
    step: "aanwijzing-lwoo",
    page: "verband-voortgezet-onderwijs",
    facts: ["5.1", "5.9", "1.10"],
  },
  categorie: {
    who: ["samenwerkingsverband"],
    step: "tlv-controleren",
    page: "de-tlv",
    facts: ["5.13", "5.14"],
  },
  deskundigenadvies: {
    who: ["deskundige", "samenwerkingsverband"],
    step: "verband-beslist",
    page: "de-aanvraag",
    facts: ["5.6", "5.7", "5.23"],
  },
  handelingsverlegen: {
    unavoidable: true,
    who: ["school"],
    step: "overleg-gehad",
    page: "school-kan-niet-meer",
    facts: ["6.2", "3.13"],
  },
  herindicatie: {
    who: ["school", "samenwerkingsverband"],
    step: "nieuwe-tlv-vragen",
    page: "als-de-tlv-afloopt",
    facts: ["5.15", "5.19", "7.1"],
  },
  "opting-out": {
    who: ["samenwerkingsverband", "nieuwe-school"],
    step: "aanwijzing-lwoo",
    page: "verband-voortgezet-onderwijs",
    facts: ["5.1", "5.9"],
  },
  toelaatbaarheidsverklaring: {
    unavoidable: true,
    who: ["samenwerkingsverband", "school"],
    step: "verband-beslist",
    page: "de-tlv",
    facts: ["5.1", "5.2", "5.13", "5.17"],
  },
  volgnummer: {
    who: ["samenwerkingsverband"],
    step: "tlv-controleren",
    page: "de-tlv",
    facts: ["1.11", "5.13"],
  },
  zienswijze: {
    who: ["ouders", "school"],
    step: "scholen-bekijken",
    page: "de-aanvraag",
    facts: ["5.10", "5.11", "4.15"],
  },
} as const satisfies Record<string, TermStructure>;
