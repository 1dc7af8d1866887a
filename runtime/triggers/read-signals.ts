import type { Signal } from "../../hardware/device.ts";
import type { Hall, InputMeaning } from "../contract/hall.ts";
import type { Trigger } from "../contract/trigger.ts";

export type SignalReader = {
  /** A signal with the meaning hall.yaml gives it, or why it has none. */
  read(signal: Signal): SignalRead;
  /** Stations whose buttons or sensors hang on this device. */
  stationsOf(deviceId: string): string[];
};

export type SignalRead =
  | { status: "trigger"; trigger: Trigger }
  /** Known, but nothing that plays: a beam of an entrance. */
  | { status: "gate"; gate: string }
  | { status: "unknown" };

/** Reads signals by the inputs of hall.yaml. `nextId` gives each trigger its own id. */
export function createSignalReader(hall: Hall, nextId: () => string): SignalReader {
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
  return {
    read(signal) {
      const device = devices.get(signal.deviceId);
      const meaning = device?.inputs.get(signal.channel);
      if (!device || !meaning) return { status: "unknown" };
      if ("gate" in meaning) return { status: "gate", gate: meaning.gate };
      return { status: "trigger", trigger: toTrigger(signal, meaning, device.via, nextId()) };
    },
    stationsOf(deviceId) {
      const inputs = [...(devices.get(deviceId)?.inputs.values() ?? [])];
      return [...new Set(inputs.flatMap((meaning) => ("station" in meaning ? [meaning.station] : [])))];
    },
  };
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
