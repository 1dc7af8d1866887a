import type { Signal } from "../../hardware/device.ts";
import type { Hall, InputMeaning } from "../contract/hall.ts";
import type { Trigger } from "../contract/trigger.ts";

export type SignalReader = {
  /** A signal with the meaning hall.yaml gives it, or why it has none. */
  read(signal: Signal): SignalRead;
  /**
   * Alarms of contacts that open on alarm and have not been heard closed since their device came: a wire that was cut while
   * nobody listened. Ask once the device has told its state.
   */
  openContacts(deviceId: string, at: number): Trigger[];
  /** Nobody stands before the sensors of a device that has gone; answers the presences that end with it. */
  forget(deviceId: string, at: number): Trigger[];
  /** Stations whose buttons or sensors hang on this device. */
  stationsOf(deviceId: string): string[];
};

export type SignalRead =
  | { status: "trigger"; trigger: Trigger }
  /** Known, but nothing that plays: a beam of an entrance. */
  | { status: "gate"; gate: string }
  /** Another sensor of the same station says the same, or the end of a push that ordered something. */
  | { status: "nothing-new" }
  | { status: "unknown" };

/**
 * Reads signals by the inputs of hall.yaml. `nextId` gives each trigger its own id. `inputsOn` is what the boards said last; hand
 * the same to the reader of a changed hall.yaml, so that who stands there can be seen to go.
 */
export function createSignalReader(
  hall: Hall,
  nextId: () => string,
  inputsOn: Set<string> = new Set(),
): SignalReader {
  const devices = new Map(
    hall.devices.map((device) => [
      device.id,
      {
        via: viaOf(device.driver),
        inputs: new Map(
          Object.entries(device.inputs).map(([channel, meaning]) => [Number(channel), meaning]),
        ),
      },
    ]),
  );
  const sensorsOf = sensorsByStation(hall);
  return {
    read(signal) {
      const device = devices.get(signal.deviceId);
      const meaning = device?.inputs.get(signal.channel);
      const sensed = meaning && "station" in meaning && meaning.as === "motion" ? meaning.station : undefined;
      const before = sensed !== undefined && isSeen(sensed);
      if (signal.value === 1) inputsOn.add(keyOf(signal.deviceId, signal.channel));
      else inputsOn.delete(keyOf(signal.deviceId, signal.channel));
      if (!device || !meaning) return { status: "unknown" };
      if ("gate" in meaning) return { status: "gate", gate: meaning.gate };
      if (!("station" in meaning)) return readCorridor(signal, meaning, device.via, nextId);
      if (sensed !== undefined && before === isSeen(sensed)) return { status: "nothing-new" };
      return { status: "trigger", trigger: toTrigger(signal, meaning, device.via, nextId()) };
    },
    openContacts(deviceId, at) {
      const device = devices.get(deviceId);
      return [...(device?.inputs ?? [])].flatMap(([channel, meaning]): Trigger[] => {
        const cuts = "as" in meaning && meaning.as === "evacuation" && meaning.when === "off";
        if (!device || !cuts || inputsOn.has(keyOf(deviceId, channel))) return [];
        const order = { kind: "evacuation" as const, active: true };
        return [{ id: nextId(), at, via: device.via, kind: "order", order }];
      });
    },
    forget(deviceId, at) {
      const seen = [...sensorsOf.keys()].filter(isSeen);
      for (const key of inputsOn) if (key.startsWith(keyOf(deviceId, ""))) inputsOn.delete(key);
      return seen
        .filter((station) => !isSeen(station))
        .map((station) => ({ id: nextId(), at, via: "motion", kind: "presence", station, present: false }));
    },
    stationsOf(deviceId) {
      const inputs = [...(devices.get(deviceId)?.inputs.values() ?? [])];
      return [...new Set(inputs.flatMap((meaning) => ("station" in meaning ? [meaning.station] : [])))];
    },
  };

  /** One of the sensors that watch this station sees somebody. */
  function isSeen(station: string): boolean {
    return sensorsOf.get(station)?.some((key) => inputsOn.has(key)) ?? false;
  }
}

function keyOf(deviceId: string, channel: number | string): string {
  return `${deviceId}:${channel}`;
}

/** The inputs of motion sensors by station: two boards may watch one spot. */
function sensorsByStation({ devices }: Hall): Map<string, string[]> {
  const sensors = new Map<string, string[]>();
  for (const { id, inputs } of devices)
    for (const [channel, meaning] of Object.entries(inputs))
      if ("station" in meaning && meaning.as === "motion")
        sensors.set(meaning.station, [...(sensors.get(meaning.station) ?? []), keyOf(id, channel)]);
  return sensors;
}

/** The fire panel, and buttons for whoever leads. */
function readCorridor(
  signal: Signal,
  meaning: Extract<InputMeaning, { as: "evacuation" | "order" }>,
  via: "button" | "simulator",
  nextId: () => string,
): SignalRead {
  const on = signal.value === 1;
  if (meaning.as === "order" && !on) return { status: "nothing-new" };
  const order =
    meaning.as === "order"
      ? meaning.order
      : { kind: "evacuation" as const, active: on === (meaning.when === "on") };
  return { status: "trigger", trigger: { id: nextId(), at: signal.at, via, kind: "order", order } };
}

function viaOf(driver: string): "button" | "simulator" {
  return driver === "simulator" ? "simulator" : "button";
}

type StationMeaning = Extract<InputMeaning, { station: string }>;

function toTrigger(
  signal: Signal,
  meaning: StationMeaning,
  via: "button" | "simulator",
  id: string,
): Trigger {
  const on = signal.value === 1;
  const common = { id, at: signal.at, station: meaning.station };
  if (meaning.as === "motion") {
    return { ...common, via: via === "simulator" ? via : "motion", kind: "presence", present: on };
  }
  return { ...common, via, kind: on ? "press" : "release" };
}
