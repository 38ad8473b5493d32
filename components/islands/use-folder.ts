import { type ReactNode, useCallback, useEffect, useState } from "react";
import type { DeadlinesInShort } from "@/lib/dates/deadlines-in-short";
import type { Due } from "@/lib/folder/due";
import type { Folder } from "@/lib/folder/model";
import { fetchOnce } from "./fetch-once";
import { isFolderOn, markFolder, onFolderMark, unmarkFolder } from "./folder-on";
import { whyNot } from "./why-not";

/** All that works with the folder: fetched when a parent has one, or turns it on. */
const acts = () => import("./folder-acts");

type Acts = Awaited<ReturnType<typeof acts>>;

/**
 * The folder of this device: what is in it now, what lies ahead, and what can be done with it. Whatever is done tells in `message` how it
 * went; when it does not work all stays as it was.
 */
export function useFolder() {
  const [folder, setFolder] = useState<Folder>();
  const [deadlines, setDeadlines] = useState<DeadlinesInShort>({});
  const [due, setDue] = useState<readonly Due[]>([]);
  const [message, setMessage] = useState<ReactNode>("");

  const show = useCallback(async (at: Acts, now: Folder) => {
    // Without a line the days are not counted; all else is there.
    const known = await fetchOnce<DeadlinesInShort>("/termijnen.json").catch(() => ({}));
    setDeadlines(known);
    setDue(at.aheadIn(now, known));
    setFolder(now);
  }, []);

  const fail = useCallback(async (error: unknown) => {
    const fault = (await acts().catch(() => undefined))?.faultOf(error);
    setMessage(fault?.said ?? (await whyNot("Je map kan", error)));
    if (fault?.field) document.getElementById(`map-${fault.field}`)?.focus();
  }, []);

  const read = useCallback(async () => {
    if (!isFolderOn()) return setFolder(undefined);
    try {
      const at = await acts();
      await show(at, await at.look());
    } catch (error) {
      await fail(error);
    }
  }, [show, fail]);

  useEffect(() => {
    void read();
    return onFolderMark(() => void read());
  }, [read]);

  /** Changes the folder, shows what became of it, and tells other tabs. @returns whether it worked */
  async function change(run: (at: Acts) => Promise<Folder>, said: ReactNode): Promise<boolean> {
    try {
      // Another tab may have thrown it away: then nothing may come back by itself.
      if (!isFolderOn()) {
        await read();
        setMessage("Je map is in een ander venster gewist.");
        return false;
      }
      const at = await acts();
      await show(at, await run(at));
      markFolder();
      setMessage(said);
      return true;
    } catch (error) {
      await fail(error);
      return false;
    }
  }

  /** Does something that leaves the folder as it is, and tells what it did. */
  async function act(run: (at: Acts) => Promise<string>): Promise<void> {
    try {
      setMessage(await run(await acts()));
    } catch (error) {
      await fail(error);
    }
  }

  const turnOn = () =>
    act(async (at) => {
      const { folder: now, said } = await at.turnOn();
      markFolder();
      await show(at, now);
      return said;
    });

  const erase = () =>
    act(async (at) => {
      const said = await at.eraseAll();
      unmarkFolder();
      await read();
      return said;
    });

  return { folder, deadlines, due, message, change, act, turnOn, erase };
}
