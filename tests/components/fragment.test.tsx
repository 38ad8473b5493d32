import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fragment, keepFragment, onFragment, readAgain } from "@/components/islands/fragment";
import { changeTrail, trailHere } from "@/components/islands/trail-here";

const stops: (() => void)[] = [];
const listen = () => {
  const heard = vi.fn();
  stops.push(onFragment(heard));
  return heard;
};

beforeEach(() => history.replaceState({ kept: true }, "", "/wat-nu/begin/#via=een*2.twee&regio=po2601"));
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.restoreAllMocks();
});

test("a change of the trail keeps the rest, the page and what the browser keeps with it, and every island hears it once", () => {
  const heard = [listen(), listen()];
  changeTrail({ days: "beroep*2026-11-20" });
  expect(location.pathname + fragment()).toBe("/wat-nu/begin/#via=een*2.twee&regio=po2601&dagen=beroep*2026-11-20");
  expect(history.state).toEqual({ kept: true });
  changeTrail({ region: "" });
  expect(trailHere()).toMatchObject({ via: [{ id: "een", way: 2 }, { id: "twee" }], region: "", days: "beroep*2026-11-20" });
  expect(heard.map(({ mock }) => mock.calls.length)).toEqual([2, 2]);
});

test("what an island keeps in the address by itself is told to nobody, not even when the browser refuses", () => {
  const heard = listen();
  keepFragment("#q=tlv");
  expect(fragment()).toBe("#q=tlv");
  vi.spyOn(history, "replaceState").mockImplementation(() => {
    throw new DOMException("te vaak", "SecurityError");
  });
  expect(() => keepFragment("#q=twee")).not.toThrow();
  expect(fragment()).toBe("#q=tlv");
  expect(heard).not.toHaveBeenCalled();
});

test("who listens hears of a link and of a connection that is back, until it stops", () => {
  const heard = listen();
  dispatchEvent(new HashChangeEvent("hashchange"));
  readAgain();
  expect(heard).toHaveBeenCalledTimes(2);
  for (const stop of stops.splice(0)) stop();
  dispatchEvent(new HashChangeEvent("hashchange"));
  readAgain();
  expect(heard).toHaveBeenCalledTimes(2);
});
