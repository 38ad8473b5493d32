/**
 * Leads to the letters of a long list.
 * @param letters "A", "B", "0–9"
 * @param idOf the id of the place of a letter
 */
export function LetterNav({ letters, idOf }: { letters: readonly string[]; idOf: (letter: string) => string }) {
  return (
    <nav aria-label="Letters" className="no-print mt-4">
      <ul className="flex flex-wrap gap-x-2">
        {letters.map((letter) => (
          <li key={letter}>
            <a href={`#${idOf(letter)}`} className="nav-link min-w-11 justify-center font-bold">
              {letter}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
