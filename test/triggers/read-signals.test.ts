import { expect, test } from "vitest";
import { Hall } from "../../runtime/contract/hall.ts";
import { createSignalReader } from "../../runtime/triggers/read-signals.ts";

const hall = Hall.parse({
  hall: { id: "a", name: "馆", kioskId: "a-1" },
  pack: "red-ode",
  corridor: { stations: [{ id: "s1", section: "spark", atMetres: 1 }] },
  devices: [
    {
      id: "box",
      driver: "lines",
      port: { path: "COM3" },
      inputs: {
        1: { station: "s1", as: "button" },
        11: { station: "s1", as: "motion" },
        20: { gate: "entrance", as: "beam-a" },
      },
    },
  ],
});
const signal = { deviceId: "box", channel: 1, value: 1 as const, at: 5, upMs: 5 };

test("a channel gets the meaning that hall.yaml gives it", () => {
  const reader = createSignalReader(hall, () => "t1");
  expect(reader.read(signal)).toEqual({
    status: "trigger",
    trigger: { id: "t1", at: 5, station: "s1", via: "button", kind: "press" },
  });
  expect(reader.read({ ...signal, value: 0 })).toMatchObject({ trigger: { kind: "release" } });
  expect(reader.read({ ...signal, channel: 11 })).toMatchObject({
    trigger: { kind: "presence", present: true, via: "motion" },
  });
  expect(reader.read({ ...signal, channel: 20 })).toEqual({ status: "gate", gate: "entrance" });
  expect(reader.stationsOf("box")).toEqual(["s1"]);
});

test("an input that hall.yaml does not know has no meaning", () => {
  const reader = createSignalReader(hall, () => "t1");
  expect(reader.read({ ...signal, channel: 9 })).toEqual({ status: "unknown" });
  expect(reader.read({ ...signal, deviceId: "other" })).toEqual({ status: "unknown" });
});

const twoBoards = Hall.parse({
  hall: { id: "h", name: "馆", kioskId: "k-1" },
  pack: "red-ode",
  corridor: { stations: [{ id: "s1", section: "founding", atMetres: 1 }] },
  devices: [
    {
      id: "left",
      driver: "lines",
      port: { path: "a" },
      inputs: {
        1: { station: "s1", as: "motion" },
        8: { as: "evacuation", when: "off" },
        9: { as: "order", order: { kind: "tour" } },
      },
    },
    { id: "right", driver: "lines", port: { path: "b" }, inputs: { 1: { station: "s1", as: "motion" } } },
  ],
});
const presenceOf = (reader: ReturnType<typeof createSignalReader>, deviceId: string, value: 0 | 1) => {
  const read = reader.read({ deviceId, channel: 1, value, at: 1, upMs: 1 });
  return read.status === "trigger" && read.trigger.kind === "presence" ? read.trigger.present : read.status;
};

test("two boards that watch one station are one presence: it begins with the first and ends with the last", () => {
  const reader = createSignalReader(twoBoards, () => "t");
  expect(presenceOf(reader, "left", 1)).toBe(true);
  expect(presenceOf(reader, "right", 1)).toBe("nothing-new");
  expect(presenceOf(reader, "left", 0)).toBe("nothing-new");
  expect(presenceOf(reader, "right", 0)).toBe(false);
});

test("a board that goes takes only what it alone saw with it", () => {
  const reader = createSignalReader(twoBoards, () => "t");
  presenceOf(reader, "left", 1);
  presenceOf(reader, "right", 1);
  expect(reader.forget("left", 5)).toEqual([]);
  expect(reader.forget("right", 6)).toEqual([
    { id: "t", at: 6, via: "motion", kind: "presence", station: "s1", present: false },
  ]);
});

test("the fire panel's contact is an alarm in whichever position hall.yaml says", () => {
  const reader = createSignalReader(twoBoards, () => "t");
  const order = (value: 0 | 1) => reader.read({ deviceId: "left", channel: 8, value, at: 1, upMs: 1 });
  expect(order(0)).toMatchObject({ trigger: { kind: "order", order: { kind: "evacuation", active: true } } });
  expect(order(1)).toMatchObject({
    trigger: { kind: "order", order: { kind: "evacuation", active: false } },
  });
});

test("a contact that was cut before anybody listened is an alarm, one that was heard closed is not", () => {
  const reader = createSignalReader(twoBoards, () => "t");
  expect(reader.openContacts("left", 9)).toEqual([
    { id: "t", at: 9, via: "button", kind: "order", order: { kind: "evacuation", active: true } },
  ]);
  reader.read({ deviceId: "left", channel: 8, value: 1, at: 1, upMs: 1 });
  expect(reader.openContacts("left", 9)).toEqual([]);
  reader.forget("left", 10);
  expect(reader.openContacts("left", 11)).toHaveLength(1);
});

test("a changed hall.yaml does not forget who stands before a sensor, nor which contacts are closed", () => {
  const inputsOn = new Set<string>();
  const before = createSignalReader(twoBoards, () => "t", inputsOn);
  presenceOf(before, "left", 1);
  before.read({ deviceId: "left", channel: 8, value: 1, at: 1, upMs: 1 });
  const after = createSignalReader(twoBoards, () => "t", inputsOn);
  expect(after.openContacts("left", 2)).toEqual([]);
  expect(presenceOf(after, "left", 0)).toBe(false);
});

test("a guide's button orders once, when it goes down", () => {
  const reader = createSignalReader(twoBoards, () => "t");
  const push = (value: 0 | 1) => reader.read({ deviceId: "left", channel: 9, value, at: 1, upMs: 1 });
  expect(push(1)).toMatchObject({ trigger: { kind: "order", order: { kind: "tour" } } });
  expect(push(0)).toEqual({ status: "nothing-new" });
});
