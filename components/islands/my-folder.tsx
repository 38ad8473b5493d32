"use client";

import { type FormEvent, type ReactNode, useCallback, useEffect, useState } from "react";
import { Dossier } from "@/components/folder/dossier";
import { DueList } from "@/components/folder/due-list";
import { EntryForm } from "@/components/folder/entry-form";
import { FileForms } from "@/components/folder/file-forms";
import { PickedList } from "@/components/folder/picked-list";
import { TimeLine } from "@/components/folder/time-line";
import { FreshText } from "@/components/fresh-text";
import type { DeadlinesInShort } from "@/lib/dates/deadlines-in-short";
import type { Due } from "@/lib/folder/due";
import { asDossier, newestFirst } from "@/lib/folder/in-order";
import type { Child, Entry, Folder } from "@/lib/folder/model";
import type { Outline } from "@/lib/guide/outline";
import { fetchOnce } from "./fetch-once";
import { isFolderOn, markFolder, onFolderMark, unmarkFolder } from "./folder-on";
import { trailHere } from "./trail-here";
import { useReady } from "./use-ready";
import { whyNot } from "./why-not";

/** All that works with the folder: fetched when a parent has one, or turns it on. */
const acts = () => import("./folder-acts");

type Acts = Awaited<ReturnType<typeof acts>>;

/**
 * What a parent keeps about the road of a child: on this device alone, and only after they turned it on. It can be saved to a file, read
 * back, printed for a hearing, and thrown away in one go.
 */
export function MyFolder() {
  const ready = useReady();
  const [folder, setFolder] = useState<Folder>();
  const [deadlines, setDeadlines] = useState<DeadlinesInShort>({});
  const [due, setDue] = useState<readonly Due[]>([]);
  const [changing, setChanging] = useState<Entry>();
  const [saved, setSaved] = useState(0);
  const [from, setFrom] = useState("");
  const [dossierOf, setDossierOf] = useState<Child>();
  const [isErasing, setIsErasing] = useState(false);
  const [message, setMessage] = useState<ReactNode>("");

  /** Shows the folder as it is now, with what lies ahead in it. */
  const show = useCallback(async (at: Acts, now: Folder) => {
    // Without a line the days are not counted; all else is there.
    const known = await fetchOnce<DeadlinesInShort>("/termijnen.json").catch(() => ({}));
    setDeadlines(known);
    setDue(at.aheadIn(now, known));
    setFolder(now);
  }, []);

  /** Says what went wrong, and leaves all as it was. */
  const fail = useCallback(async (error: unknown) => {
    const fault = (await acts().catch(() => undefined))?.faultOf(error);
    setMessage(fault?.said ?? (await whyNot("Je map kan", error)));
    if (fault?.field) document.getElementById(`map-${fault.field}`)?.focus();
  }, []);

  const read = useCallback(async () => {
    if (!isFolderOn()) {
      setFolder(undefined);
      setDue([]);
      return;
    }
    try {
      const at = await acts();
      await show(at, await at.look());
    } catch (error) {
      await fail(error);
    }
  }, [show, fail]);

  useEffect(() => {
    void read();
    void whereFrom().then(setFrom);
    return onFolderMark(() => void read());
  }, [read]);

  /** Changes the folder, shows what became of it, and tells other tabs. */
  async function change(run: (at: Acts) => Promise<Folder>, said: ReactNode) {
    // Another tab may have thrown it away: then nothing may come back by itself.
    if (!isFolderOn()) {
      await read();
      return setMessage("Je map is in een ander venster gewist. Zet hem weer aan als je hem wilt gebruiken.");
    }
    try {
      const at = await acts();
      await show(at, await run(at));
      markFolder();
      setMessage(said);
      return true;
    } catch (error) {
      await fail(error);
    }
  }

  /** Does something that leaves the folder as it is, and tells what it did. */
  async function act(run: (at: Acts) => Promise<string>) {
    try {
      setMessage(await run(await acts()));
    } catch (error) {
      await fail(error);
    }
  }

  async function turnOn() {
    try {
      const at = await acts();
      const { folder: now, said } = await at.turnOn();
      markFolder();
      await show(at, now);
      setMessage(said);
    } catch (error) {
      await fail(error);
    }
  }

  async function keep(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = typedIn(event.currentTarget);
    if (!(await change((at) => at.keepTyped(typed, changing), "Het staat in je map."))) return;
    setChanging(undefined);
    setFrom("");
    setSaved(saved + 1);
  }

  function remove(entry: Entry) {
    const back = () => void change((at) => at.putBack(entry), "Het staat er weer.");
    void change(
      (at) => at.throwAway(entry),
      <>
        Weggegooid: {entry.title}.{" "}
        <button ref={(button) => button?.focus()} type="button" className="button" onClick={back}>
          Zet terug
        </button>
      </>,
    );
  }

  async function erase() {
    await act(async (at) => {
      const said = await at.eraseAll();
      unmarkFolder();
      await read();
      return said;
    });
    setIsErasing(false);
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
      <div role="status" className="folder-said no-print column mt-3">
        {typeof message === "string" ? <FreshText text={message} /> : message}
      </div>
      {folder && dossierOf && (
        <>
          <Dossier child={dossierOf.name} entries={asDossier(folder, dossierOf.id)} today={today} />
          <p className="no-print mt-4 flex flex-wrap gap-3">
            <button ref={(button) => button?.focus()} type="button" className="button start" onClick={() => print()}>
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
              <h2 id={`kind-${child.id}`}>{child.name}</h2>
              <TimeLine entries={newestFirst(folder, child.id)} onChange={setChanging} onRemove={remove} />
              <p className="no-print mt-3">
                <button type="button" className="button" onClick={() => setDossierOf(child)}>
                  Maak een dossier<span className="sr-only">: {child.name}</span>
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
              <button ref={(button) => button?.focus()} type="button" className="button start" onClick={erase}>
                Ja, wis alles in mijn map
              </button>
            )}
            <button type="button" className="button" onClick={() => setIsErasing(!isErasing)}>
              {isErasing ? "Nee, laat alles staan" : "Wis alles"}
            </button>
          </p>
        </>
      )}
    </div>
  );
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
