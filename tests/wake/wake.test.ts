// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { holdPress } from "@/lib/wake/hold-press";
import { inTurn } from "@/lib/wake/in-turn";
import { firstTouch } from "@/lib/wake/moments";

const never = new Promise<never>(() => undefined);

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<main><a href="#verder">Verder</a><div id="een"></div><div id="twee"></div><div id="drie"></div></main>';
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  history.replaceState(null, "", "/");
});

/** What is in sight, and what is a screen below. */
function place(tops: Readonly<Record<string, number>>): Element[] {
  return Object.entries(tops).map(([id, top]) => {
    const element = document.getElementById(id) as Element;
    vi.spyOn(element, "getBoundingClientRect").mockReturnValue(new DOMRect(0, top, 10, 10));
    return element;
  });
}

describe("one at a time", () => {
  test("what is in sight goes first, and each waits until the browser is at rest", async () => {
    const woken: string[] = [];
    const all = inTurn(place({ een: 9000, twee: 10, drie: 20 }), ({ id }) => woken.push(id), never);
    expect(woken).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(woken).toEqual(["twee"]);
    await vi.advanceTimersByTimeAsync(100);
    expect(woken).toEqual(["twee", "drie"]);
    await vi.advanceTimersByTimeAsync(100);
    await all;
    expect(woken).toEqual(["twee", "drie", "een"]);
  });

  test("after a touch nothing waits", async () => {
    const woken: string[] = [];
    const touched = firstTouch();
    const all = inTurn(place({ een: 0, twee: 9000 }), ({ id }) => woken.push(id), touched);
    dispatchEvent(new Event("keydown"));
    await all;
    expect(woken).toEqual(["een", "twee"]);
  });

  test.each(["pointerdown", "touchstart", "keydown", "focusin", "beforeprint"])("%s is a touch", async (name) => {
    const touched = vi.fn();
    void firstTouch().then(touched);
    await vi.advanceTimersByTimeAsync(0);
    expect(touched).not.toHaveBeenCalled();
    document.querySelector("a")?.dispatchEvent(new Event(name, { bubbles: true }));
    if (name === "beforeprint") dispatchEvent(new Event(name));
    await vi.advanceTimersByTimeAsync(0);
    expect(touched).toHaveBeenCalledOnce();
  });
});

describe("a press before the islands are awake", () => {
  /** Presses the link; true when the browser follows it at once. */
  const press = (how: MouseEventInit = {}) =>
    (document.querySelector("a") as Element).dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...how }));
  let wake: () => void;
  let fail: (reason: Error) => void;
  const hold = () =>
    holdPress(
      new Promise<void>((resolve, reject) => {
        wake = resolve;
        fail = reject;
      }),
    );

  test("waits when the address holds answers, and goes where the link leads by then", async () => {
    history.replaceState(null, "", "/wat-nu/#via=zorgen");
    hold();
    expect(press()).toBe(false);
    const link = document.querySelector("a") as HTMLAnchorElement;
    const followed = vi.spyOn(link, "click");
    await vi.advanceTimersByTimeAsync(1000);
    expect(followed).not.toHaveBeenCalled();
    link.setAttribute("href", "#verder=met-antwoorden");
    wake();
    await vi.advanceTimersByTimeAsync(0);
    expect(followed).toHaveBeenCalledOnce();
    expect(location.hash).toBe("#verder=met-antwoorden");
    expect(press()).toBe(true);
  });

  test.each([
    ["the islands cannot be fetched", () => fail(new Error("geen lijn")), 0],
    ["they take too long", () => undefined, 1500],
  ])("goes on by itself when %s", async (_, happens, after) => {
    history.replaceState(null, "", "/wat-nu/#via=zorgen");
    hold();
    expect(press()).toBe(false);
    happens();
    await vi.advanceTimersByTimeAsync(after + 10);
    expect(location.hash).toBe("#verder");
  });

  test.each<[string, string, MouseEventInit]>([
    ["there is nothing in the address to take along", "/uitleg/de-tlv/#hoe-lang", {}],
    ["it opens a new tab", "/wat-nu/#via=zorgen", { ctrlKey: true }],
    ["it is another button of the mouse", "/wat-nu/#via=zorgen", { button: 1 }],
  ])("goes its way at once when %s", (_, address, how) => {
    history.replaceState(null, "", address);
    hold();
    expect(press(how)).toBe(true);
  });
});
