/** Has the browser save a file. @param name the name that it proposes @throws when the browser refuses */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  Object.assign(document.createElement("a"), { href: url, download: name }).click();
  // Some browsers still read the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
