/**
 * The lines of herkomst.yaml that a person must bring up to date after an import: the source, its day and the day of checking.
 * @param text the file
 * @param tables the tables that the import has checked, as the file names them
 * @returns each line with its place
 */
export function originLines(text: string, tables: readonly string[]): string[] {
  let table = "";
  return text.split("\n").flatMap((line, index) => {
    table = /^\s*- bestanden: (?<table>.*)$/u.exec(line)?.groups?.table ?? table;
    const matters = tables.includes(table) && /^\s+(?:bron|stand|gecontroleerd):/u.test(line);
    return matters ? [`content/regio/herkomst.yaml:${index + 1}: ${table}: ${line.trim()}`] : [];
  });
}
