import type { Device, DeviceDeps, DeviceStatus, LampMode } from "../../hardware/device.ts";
import type { Clock } from "../base/clock.ts";
import type { Log } from "../base/log.ts";
import type { Device as DeviceSettings, Hall } from "../contract/hall.ts";

export type DevicesDeps<D extends Device> = {
  start(settings: DeviceSettings, deps: DeviceDeps): D;
  clock: Clock;
  log: Log;
  onSignal: DeviceDeps["onSignal"];
  onState: DeviceDeps["onState"];
};

export type Devices<D extends Device> = {
  /** Starts, restarts and stops devices until they are those of hall.yaml; unchanged ones keep their connection. */
  follow(hall: Hall): void;
  /** The lamp of a station, wherever it is wired. */
  setLamp(station: string, mode: LampMode): void;
  find(id: string): D | undefined;
  statuses(): DeviceStatus[];
  stop(): Promise<void>;
};

type Kept<D> = { device: D; wiring: string; lamps: Map<string, number[]> };

/** Keeps the devices of the hall running. */
export function keepDevices<D extends Device>(deps: DevicesDeps<D>): Devices<D> {
  const kept = new Map<string, Kept<D>>();
  const lamps = new Map<string, LampMode>();
  const stopping = new Set<Promise<void>>();

  function follow(hall: Hall): void {
    const wanted = new Map(hall.devices.map((settings) => [settings.id, settings]));
    for (const [id, { device, wiring }] of kept) {
      const settings = wanted.get(id);
      if (settings && wiringOf(settings) === wiring) continue;
      kept.delete(id);
      const stopped = device.stop().finally(() => stopping.delete(stopped));
      stopping.add(stopped);
    }
    for (const settings of hall.devices) {
      const old = kept.get(settings.id);
      if (old) old.lamps = lampsOf(settings);
      else begin(settings);
    }
    for (const [station, mode] of lamps) setLamp(station, mode);
  }

  function begin(settings: DeviceSettings): void {
    const device = deps.start(settings, {
      id: settings.id,
      clock: deps.clock,
      log: deps.log.child(settings.id),
      onSignal: deps.onSignal,
      onState: deps.onState,
    });
    kept.set(settings.id, { device, wiring: wiringOf(settings), lamps: lampsOf(settings) });
  }

  function setLamp(station: string, mode: LampMode): void {
    lamps.set(station, mode);
    for (const { device, lamps } of kept.values()) {
      for (const output of lamps.get(station) ?? []) device.setOutput(output, mode);
    }
  }

  return {
    follow,
    setLamp,
    find: (id) => kept.get(id)?.device,
    statuses: () => [...kept.values()].map(({ device }) => device.status()),
    async stop() {
      const all = [...kept.values()].map(({ device }) => device.stop());
      kept.clear();
      await Promise.allSettled([...all, ...stopping]);
    },
  };
}

/** What needs a new connection when it changes; what the channels mean does not. */
function wiringOf(settings: DeviceSettings): string {
  return JSON.stringify("port" in settings ? [settings.driver, settings.port] : [settings.driver]);
}

function lampsOf(settings: DeviceSettings): Map<string, number[]> {
  const lamps = new Map<string, number[]>();
  for (const [channel, { station }] of Object.entries(settings.outputs)) {
    lamps.set(station, [...(lamps.get(station) ?? []), Number(channel)]);
  }
  return lamps;
}
