/** What a gemeente is called with and without its province: "Bergen (NH.)" → "Bergen (NH.)" and "Bergen". */
export function gemeenteNames(name: string): string[] {
  return [...new Set([name, name.replace(/\s*\(.*\)$/u, "")])];
}
