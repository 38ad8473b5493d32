/** What a parent asks about keeping the region. Fetched when a button is pressed: nothing of it may weigh on a page that opens. */

/** Keeps a region in the browser, under a name. Never throws: a browser may refuse. @returns whether it is kept, and what to tell */
export function keepRegion(name: string, region: string): { readonly kept: boolean; readonly message: string } {
  try {
    localStorage.setItem(name, region);
    return { kept: true, message: "Je regio is in deze browser bewaard." };
  } catch {
    return { kept: false, message: "Bewaren mag hier niet. Je regio blijft in de link staan." };
  }
}

/** Forgets the region. @returns what to tell */
export function forgetRegion(name: string, hasAnswers: boolean): string {
  try {
    localStorage.removeItem(name);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
  return `Je regio is gewist.${hasAnswers ? " Je antwoorden staan er nog." : ""}`;
}
