import { expect, test } from "vitest";
import type { DeviceStatus } from "../../hardware/device.ts";
import { Hall } from "../../runtime/contract/hall.ts";
import { awaitContacts } from "../../runtime/triggers/await-contacts.ts";
import { createSignalReader } from "../../runtime/triggers/read-signals.ts";
import { fakeClock } from "../fakes/clock.ts";

const hall = Hall.parse({
  hall: { id: "h", name: "馆", kioskId: "k-1" },
  pack: "red-ode",
  corridor: { stations: [{ id: "s1", section: "founding", atMetres: 1 }] },
  devices: ["box", "other"].map((id) => ({
    ...{ id, driver: "lines", port: { path: id } },
    inputs: { 30: { as: "evacuation", when: "off" } },
  })),
});

/** Boards with a fire contact that is closed while all is well, as the runtime wires them. */
function wire() {
  const clock = fakeClock();
  const reader = createSignalReader(hall, () => "t");
  const alarms: { device: string; at: number }[] = [];
  const contacts = awaitContacts({
    clock,
    onKnown: (device) => {
      for (const _alarm of reader.openContacts(device, clock.now()))
        alarms.push({ device, at: clock.upMs() });
    },
  });
  const become = (state: DeviceStatus["state"], id = "box") => {
    contacts.tell({ id, state });
    if (state === "offline") reader.forget(id, clock.now());
  };
  const tellClosed = (deviceId = "box") =>
    reader.read({ deviceId, channel: 30, value: 1, at: clock.now(), upMs: clock.upMs() });
  return { clock, contacts, alarms, become, tellClosed };
}

test("a contact that is closed is told before the time is up, and nobody is sent out", () => {
  const { clock, alarms, become, tellClosed } = wire();
  become("online");
  clock.advance(200);
  tellClosed();
  clock.advance(60_000);
  expect(alarms).toEqual([]);
});

test("a wire that was cut while nobody listened is an alarm, once", () => {
  const { clock, alarms, become } = wire();
  become("online");
  clock.advance(2999);
  expect(alarms).toEqual([]);
  clock.advance(60_000);
  expect(alarms).toEqual([{ device: "box", at: 3000 }]);
});

test("a board that goes and comes again within three seconds raises no false alarm", () => {
  const { clock, alarms, become, tellClosed } = wire();
  become("online");
  tellClosed();
  clock.advance(2500);
  become("offline"); // what it said is forgotten with it
  clock.advance(200);
  become("opening");
  become("online");
  clock.advance(400); // 3.1 s after it first came: it has not told its contacts anew
  expect(alarms).toEqual([]);
  tellClosed();
  clock.advance(60_000);
  expect(alarms).toEqual([]);
});

test("a cable that flaps without end raises none either, however often the board comes", () => {
  const { clock, alarms, become } = wire();
  for (let turn = 0; turn < 20; turn++) {
    become("online");
    clock.advance(1700);
    become("offline");
    clock.advance(300);
  }
  clock.advance(60_000);
  expect(alarms).toEqual([]);
});

test("once the cable holds, an open contact is an alarm after all", () => {
  const { clock, alarms, become } = wire();
  become("online");
  clock.advance(1000);
  become("offline");
  become("online");
  clock.advance(3000);
  expect(alarms).toEqual([{ device: "box", at: 4000 }]);
});

test("each board has its own time, and after the end nothing is told", () => {
  const { clock, contacts, alarms, become } = wire();
  become("online");
  clock.advance(1000);
  become("online", "other");
  become("offline", "box");
  clock.advance(3000);
  expect(alarms).toEqual([{ device: "other", at: 4000 }]);
  become("online", "box");
  contacts.stop();
  clock.advance(60_000);
  expect(alarms).toHaveLength(1);
});
