import { type FormEvent, useEffect, useRef } from "react";
import type { Entry, EntryKind } from "@/lib/folder/model";
import { kindNames } from "./kind-names";

/** What can be added by hand. A day that counts comes from the page that counts it. */
const byHand: readonly EntryKind[] = ["gesprek", "bericht", "brief", "papier"];

type Props = {
  /** The children that are known, by the name that a parent gave them. */
  readonly names: readonly string[];
  /** The name that stands in the field. */
  readonly child: string;
  /** ISO date. */
  readonly today: string;
  /** What is being changed; undefined for something new. */
  readonly entry: Entry | undefined;
  /** What it is about, when a parent comes from a page of the guide. */
  readonly title: string;
  readonly onSave: (event: FormEvent<HTMLFormElement>) => void;
  readonly onCancel: () => void;
};

/** A form for something that a parent wants to remember. */
export function EntryForm({ names, child, today, entry, title, onSave, onCancel }: Props) {
  const first = useRef<HTMLSelectElement>(null);
  const changed = entry?.id;
  useEffect(() => {
    if (changed) first.current?.focus();
  }, [changed]);
  return (
    <form className="panel column mt-6" onSubmit={onSave} noValidate aria-labelledby="map-schrijf">
      <h2 id="map-schrijf">{entry ? "Verander dit" : "Schrijf iets op"}</h2>
      <p className="mt-2">
        <label htmlFor="map-kind" className="block">
          Wat is het?
        </label>
        <select ref={first} id="map-kind" name="kind" className="field w-full" defaultValue={entry?.kind ?? "gesprek"}>
          {(entry?.kind === "dag" ? (["dag"] as const) : byHand).map((kind) => (
            <option key={kind} value={kind}>
              {kindNames[kind]}
            </option>
          ))}
        </select>
      </p>
      <Line name="title" label="Waar gaat het over?" value={entry?.title ?? title} />
      <p className="mt-3">
        <label htmlFor="map-day" className="block">
          Op welke dag was het?
        </label>
        <input id="map-day" name="day" type="date" className="field" defaultValue={entry?.day ?? today} />
      </p>
      <Line name="who" label="Met wie, of van wie?" value={entry?.who} />
      <p className="mt-3">
        <label htmlFor="map-said" className="block">
          Wat is er gezegd of beloofd?
        </label>
        <textarea id="map-said" name="said" rows={4} className="field w-full" defaultValue={entry?.said} />
      </p>
      <Line name="child" label="Over welk kind? Een bijnaam is genoeg" value={child} list="map-kinderen" />
      <datalist id="map-kinderen">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <p className="mt-4 flex flex-wrap gap-3">
        <button type="submit" className="button start">
          {entry ? "Bewaar" : "Zet in mijn map"}
        </button>
        {entry && (
          <button type="button" className="button" onClick={onCancel}>
            Laat zoals het was
          </button>
        )}
      </p>
    </form>
  );
}

type LineProps = { name: string; label: string; value: string | undefined; list?: string };

function Line({ name, label, value, list }: LineProps) {
  return (
    <p className="mt-3">
      <label htmlFor={`map-${name}`} className="block">
        {label}
      </label>
      <input id={`map-${name}`} name={name} type="text" list={list} className="field w-full" autoComplete="off" defaultValue={value} />
    </p>
  );
}
