/** What was agreed: what, by whom, when, and how both see that it works. */
export type Agreement = { readonly what: string; readonly who: string; readonly when: string; readonly seen: string };

/**
 * A sheet as plain text, to paste into a mail or a note: what was filled in, and nothing else.
 * @param answers what was written with each question, in its order
 * @returns an empty text when nothing was filled in
 */
export function filledSheet(
  title: string,
  questions: readonly string[],
  answers: readonly string[],
  agreements: readonly Agreement[],
): string {
  const answered = questions.flatMap((question, index) => {
    const answer = (answers[index] ?? "").trim();
    return answer ? [`${question}\n${answer}`] : [];
  });
  const agreed = agreements.flatMap(({ what, who, when, seen }) => {
    const said = [
      ["Wat", what],
      ["Wie", who],
      ["Wanneer", when],
      ["Waaraan zien wij dat het werkt", seen],
    ].filter(([, text]) => text?.trim());
    return said.length > 0 ? [said.map(([name, text]) => `${name}: ${text?.trim()}`).join("\n")] : [];
  });
  if (answered.length === 0 && agreed.length === 0) return "";
  return [title, ...answered, ...(agreed.length > 0 ? ["Afspraken", ...agreed] : [])].join("\n\n");
}
