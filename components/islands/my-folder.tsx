"use client";

import { type FormEvent, useEffect, useState } from "react";
import { Dossier } from "@/components/folder/dossier";
import { DueList } from "@/components/folder/due-list";
import { EntryForm } from "@/components/folder/entry-form";
import { FileForms } from "@/components/folder/file-forms";
import { PickedList } from "@/components/folder/picked-list";
import { TimeLine } from "@/components/folder/time-line";
import { FreshText } from "@/components/fresh-text";
import { asDossier, newestFirst } from "@/lib/folder/in-order";
import type { Child, Entry } from "@/lib/folder/model";
import type { Outline } from "@/lib/guide/outline";
import { fetchOnce } from "./fetch-once";
import { trailHere } from "./trail-here";
import { useFolder } from "./use-folder";
import { useReady } from "./use-ready";

/**
 * What a parent keeps about the road of a child: on this device alone, and only after they turned it on. It can be saved to a file, read
 * back, printed for a hearing, and thrown away in one go.
 */
export function MyFolder() {
  const ready = useReady();
  const { folder, deadlines, due, message, change, act, turnOn, erase } = useFolder();
  const [changing, setChanging] = useState<Entry>();
  const [saved, setSaved] = useState(0);
  const [from, setFrom] = useState("");
  const [dossierOf, setDossierOf] = useState<Child>();
  const [isErasing, setIsErasing] = useState(false);

  useEffect(() => void whereFrom().then(setFrom), []);

  async function keep(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = typedIn(event.currentTarget);
    if (!(await change((at) => at.keepTyped(typed, changing), "Het staat in je map."))) return;
    setChanging(undefined);
    setFrom("");
    setSaved(saved + 1);
  }

  /** Throws an entry away, and offers to put it back. */
  function remove(entry: Entry) {
    const back = async () => {
      await change((at) => at.putBack(entry), "Het staat er weer.");
      document.querySelector<HTMLElement>(`[data-entry="${entry.id}"] button`)?.focus();
    };
    void change(
      (at) => at.throwAway(entry),
      // One element: what a browser has translated in it goes with it.
      <p>
        Weggegooid: {entry.title}.{" "}
        <button ref={focused} type="button" className="button" onClick={back}>
          Zet terug
        </button>
      </p>,
    );
  }

  const today = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  const names = folder?.children.map(({ name }) => name) ?? [];
  return (
    <div className={`needs-script${ready ? "" : " waiting"}`}>
      {!folder && (
        <p className="mt-4">
          <button type="button" className="button start" onClick={turnOn}>
            Zet mijn map aan
          </button>
        </p>
      )}
      {folder && dossierOf && (
        <>
          <Dossier child={dossierOf.name} entries={asDossier(folder, dossierOf.id)} today={today} />
          <p className="no-print mt-4 flex flex-wrap gap-3">
            <button ref={focused} type="button" className="button start" onClick={() => print()}>
              Print het dossier
            </button>
            <button type="button" className="button" onClick={() => setDossierOf(undefined)}>
              Terug naar mijn map
            </button>
          </p>
        </>
      )}
      {folder && !dossierOf && (
        <>
          <DueList due={due} onSave={() => void act((at) => at.saveDays(due))} />
          <PickedList
            text={trailHere().days}
            deadlines={deadlines}
            entries={folder.entries}
            onKeep={(deadline, day, paused) => void change((at) => at.keepDay(deadlines, deadline, day, paused), "De dag staat in je map.")}
          />
          <EntryForm
            key={`${saved} ${changing?.id ?? from}`}
            names={names}
            child={folder.children.find(({ id }) => id === changing?.child)?.name ?? names[0] ?? ""}
            today={today}
            entry={changing}
            title={from}
            onSave={keep}
            onCancel={() => setChanging(undefined)}
          />
          {folder.children.map((child) => (
            <section key={child.id} className="column mt-8" aria-labelledby={`kind-${child.id}`}>
              <h2 id={`kind-${child.id}`}>
                <FreshText text={child.name} />
              </h2>
              <TimeLine entries={newestFirst(folder, child.id)} onChange={setChanging} onRemove={remove} />
              <p className="no-print mt-3">
                <button type="button" className="button" onClick={() => setDossierOf(child)}>
                  Maak een dossier
                  <span key={child.name} className="sr-only">
                    : {child.name}
                  </span>
                </button>
              </p>
            </section>
          ))}
          <FileForms
            onSave={(event) => {
              event.preventDefault();
              const { wachtwoord = "" } = typedIn(event.currentTarget);
              void act((at) => at.saveToFile(wachtwoord));
            }}
            onRead={(event) => {
              event.preventDefault();
              const file = new FormData(event.currentTarget).get("bestand");
              const passphrase = typedIn(event.currentTarget)["wachtwoord-van-bestand"] ?? "";
              void change(
                (at) => at.readFromFile(file, passphrase),
                "Wat in het bestand stond, staat nu in je map. Wat er al was, is er nog.",
              );
            }}
          />
          <p className="no-print mt-6 flex flex-wrap gap-3">
            {isErasing && (
              <button ref={focused} type="button" className="button start" onClick={() => void erase().then(() => setIsErasing(false))}>
                Ja, wis alles in mijn map
              </button>
            )}
            <button type="button" className="button" onClick={() => setIsErasing(!isErasing)}>
              <FreshText text={isErasing ? "Nee, laat alles staan" : "Wis alles"} />
            </button>
          </p>
        </>
      )}
      {/* It stays in sight: what was pressed may lie screens from here. */}
      <div role="status" className={`no-print column${message ? " folder-message" : ""}`}>
        {typeof message === "string" ? <FreshText text={message} /> : message}
      </div>
    </div>
  );
}

/** Puts the keyboard on what has just come in; a function of its own, so that it does so once. */
function focused(button: HTMLButtonElement | null) {
  button?.focus();
}

/** The title of the place in the guide from which a parent comes; empty when they do not. */
async function whereFrom(): Promise<string> {
  const { via } = trailHere();
  const last = via[via.length - 1];
  if (!last) return "";
  const outline = await fetchOnce<Outline>("/gids.json").catch(() => undefined);
  return outline?.nodes[last.id]?.title ?? "";
}

/** What was typed in a form, by the name of the field. */
function typedIn(form: HTMLFormElement): Record<string, string> {
  const typed: Record<string, string> = {};
  new FormData(form).forEach((value, name) => {
    if (typeof value === "string") typed[name] = value;
  });
  return typed;
}
