"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { FreshText } from "@/components/fresh-text";
import type { PointTable } from "@/lib/region/pc4-points";
import { fetchOnce } from "./fetch-once";
import { useReady } from "./use-ready";
import { whyNot } from "./why-not";

/** How far a parent may want to look, in km. */
const reaches = [10, 20, 40];

/**
 * Chooses among the special schools on a page: by kind, and by how far they are from a postcode. The list stands in the page; what is typed
 * stays there too, for the distances are counted here.
 * @param props.groups the kinds of school on the page, each with the id of its part
 */
export function SchoolFilter({ groups }: { groups: readonly { readonly id: string; readonly title: string }[] }) {
  const ready = useReady();
  const [kinds, setKinds] = useState<readonly string[]>([]);
  const [farthest, setFarthest] = useState(0);
  const [isSorted, setSorted] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const [message, setMessage] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const isUsed = useRef(false);

  useEffect(() => {
    if (!isUsed.current) return;
    fetchList()
      .then(({ showSchools }) => setMessage(showSchools(kinds, farthest)))
      .catch(async (error) => setMessage(await whyNot("De lijst kan", error)));
  }, [kinds, farthest]);

  async function sort(event: FormEvent) {
    event.preventDefault();
    try {
      const [{ sortSchools, showSchools }, table] = await Promise.all([fetchList(), fetchOnce<PointTable>("/punten.json")]);
      const { isFound, text } = sortSchools(field.current?.value ?? "", table);
      setWrong(!isFound);
      if (isFound) setSorted(true);
      else field.current?.focus();
      setMessage(isFound ? `${text} ${showSchools(kinds, farthest)}` : text);
    } catch (error) {
      setMessage(await whyNot("De afstanden kunnen", error));
    }
  }

  function tick(id: string) {
    isUsed.current = true;
    setKinds((before) => (before.includes(id) ? before.filter((kind) => kind !== id) : [...before, id]));
  }

  return (
    <form className={`needs-script panel no-print${ready ? "" : " waiting"}`} onSubmit={sort} noValidate>
      {groups.length > 1 && (
        <fieldset>
          <legend className="font-bold">Welke soort wil je zien?</legend>
          {groups.map(({ id, title }) => (
            <label key={id} className="tick-row">
              <input type="checkbox" className="tick" checked={kinds.includes(id)} onChange={() => tick(id)} />
              <span>{title}</span>
            </label>
          ))}
        </fieldset>
      )}
      <label htmlFor="vanaf" className="mt-3 block font-bold">
        Hoe ver is het? Vul je postcode in
      </label>
      <p id="vanaf-hulp" className="small">
        Vier cijfers is genoeg. Je postcode blijft op deze pagina.
      </p>
      <p className="mt-2 flex flex-wrap gap-3">
        <input
          id="vanaf"
          ref={field}
          className="field"
          autoComplete="postal-code"
          autoCapitalize="off"
          spellCheck={false}
          aria-describedby={`vanaf-hulp${isWrong ? " vanaf-fout" : ""}`}
          aria-invalid={isWrong}
        />
        <button type="submit" className="button">
          Zet op afstand
        </button>
      </p>
      {isSorted && (
        <p className="mt-3">
          <label htmlFor="hoever" className="block font-bold">
            Tot hoe ver?
          </label>
          <select
            id="hoever"
            className="field mt-1"
            value={farthest}
            onChange={({ currentTarget }) => {
              isUsed.current = true;
              setFarthest(Number(currentTarget.value));
            }}
          >
            <option value={0}>Alle afstanden</option>
            {reaches.map((reach) => (
              <option key={reach} value={reach}>
                {`Tot ongeveer ${reach} km`}
              </option>
            ))}
          </select>
        </p>
      )}
      <p role="status" id="vanaf-fout" className="mt-3">
        <FreshText text={message} />
      </p>
    </form>
  );
}

/** What works on the list. Fetched when a parent first chooses: nothing of it may weigh on a page that opens. */
async function fetchList() {
  return import("./school-rows");
}
