import type { z } from "zod";

const kinds: Readonly<Record<string, string>> = {
  string: "een tekst; staat er een getal of datum, zet dat dan tussen aanhalingstekens",
  number: "een getal, zonder aanhalingstekens",
  array: "een lijst, elke regel met een streepje ervoor",
  object: "velden, elk als naam: waarde",
  record: "velden, elk als naam: waarde",
};

/** The fields of the object that a fault is about. */
function fieldsOf(schema: unknown): string[] {
  return Object.keys((schema as { readonly shape?: object } | undefined)?.shape ?? {});
}

/** zod's issues in the words of an editor; a message of the schema itself goes first. */
export const dutchIssue: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case "unrecognized_keys":
      return `dit veld kennen wij niet. Gebruik alleen: ${fieldsOf(issue.inst).join(", ")}.`;
    case "invalid_type":
      return issue.input === undefined ? "dit veld ontbreekt. Voeg het toe." : `schrijf hier ${kinds[issue.expected] ?? issue.expected}.`;
    case "invalid_value":
      return `"${String(issue.input)}" kan niet. Kies uit: ${issue.values.join(", ")}.`;
    case "too_small":
      return `te kort: minstens ${issue.minimum}.`;
    case "too_big":
      return `te lang: hooguit ${issue.maximum} tekens.`;
    default:
      return "deze waarde klopt niet. Kijk hoe een ander bestand het schrijft.";
  }
};
