/** What to tell when the browser refuses to copy: the text is then selected. */
export const copyByHand = "Kopiëren mag hier niet. De tekst is geselecteerd: kopieer hem zelf.";

/**
 * Copies the text of a field. The browser may refuse: then the text is selected, so that it can be copied by hand.
 * @returns true when it was copied
 */
export async function copyText(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}
