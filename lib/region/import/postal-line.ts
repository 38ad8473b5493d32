/** Street and number on one line. DUO writes "1-G" where the door says 1G; "70-3" and "29-31" stay. */
export function postalLine(street: string, houseNumber: string): string {
  return `${street} ${houseNumber.replace(/^(\d+)-([a-z]{1,2})$/iu, "$1$2")}`.trim();
}
