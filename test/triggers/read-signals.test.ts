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
