import type { FormEvent } from "react";

type Handler = (event: FormEvent<HTMLFormElement>) => void;

/** Saving the folder to a file, and reading it on another device. */
export function FileForms({ onSave, onRead }: { onSave: Handler; onRead: Handler }) {
  return (
    <details className="fold column no-print mt-6">
      <summary>
        <h2 className="text-base">Bewaar in een bestand, of lees er een</h2>
      </summary>
      <form onSubmit={onSave} aria-label="Bewaar in een bestand" className="mt-2">
        <label htmlFor="map-wachtwoord" className="block">
          Wachtwoord. Het hoeft niet: zonder kan iedereen met het bestand het lezen. Ben je het kwijt, dan kan niemand het bestand nog
          openen.
        </label>
        <p className="mt-2 flex flex-wrap gap-3">
          <input id="map-wachtwoord" name="wachtwoord" type="password" className="field" autoComplete="new-password" />
          <button type="submit" className="button">
            Bewaar in een bestand
          </button>
        </p>
      </form>
      <form onSubmit={onRead} aria-label="Lees een bestand" className="mt-6" noValidate>
        <label htmlFor="map-bestand" className="block">
          Een bestand van Mijn map, van dit of een ander apparaat
        </label>
        <input id="map-bestand" name="bestand" type="file" accept=".json,application/json" className="field mt-2 w-full" />
        <label htmlFor="map-wachtwoord-van-bestand" className="mt-3 block">
          Het wachtwoord van dat bestand, als het er een heeft
        </label>
        <p className="mt-2 flex flex-wrap gap-3">
          <input id="map-wachtwoord-van-bestand" name="wachtwoord-van-bestand" type="password" className="field" autoComplete="off" />
          <button type="submit" className="button">
            Lees het bestand
          </button>
        </p>
      </form>
    </details>
  );
}
