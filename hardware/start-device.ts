import type { Device, DeviceDeps } from "./device.ts";
import { highestChannel } from "./lines/frame.ts";
import { startLinesDevice } from "./lines/lines-device.ts";
import { openSerialPort } from "./port/open-serial-port.ts";
import type { OpenPortAt, PortAddress } from "./port/port.ts";
import { type Simulator, startSimulator } from "./simulator/start-simulator.ts";

/** What hall.yaml says of a device, as far as hardware cares: what a channel means is not known here. */
export type DeviceConfig = LinesConfig | SimulatorConfig;
type LinesConfig = { id: string; driver: "lines"; port: PortAddress };
type SimulatorConfig = {
  id: string;
  driver: "simulator";
  inputs: Readonly<Record<string, unknown>>;
  outputs: Readonly<Record<string, unknown>>;
};

export type StartDeviceDeps = Omit<DeviceDeps, "id"> & {
  /** How a real port is opened; serialport unless told. */
  openPort?: OpenPortAt;
};

/** Starts the driver that the config names. Never throws: a port that is not there shows in `status()` and is tried for ever. */
export function startDevice(config: SimulatorConfig, deps: StartDeviceDeps): Simulator;
export function startDevice(config: DeviceConfig, deps: StartDeviceDeps): Device;
export function startDevice(config: DeviceConfig, deps: StartDeviceDeps): Device {
  switch (config.driver) {
    case "lines":
      return startLinesDevice({
        ...deps,
        id: config.id,
        port: config.port,
        openPort: deps.openPort ?? openSerialPort,
      });
    case "simulator":
      return startSimulator({
        ...deps,
        id: config.id,
        inputs: highest(config.inputs),
        outputs: highest(config.outputs),
      });
  }
}

/** The board has as many channels as the hall uses. */
function highest(channels: Readonly<Record<string, unknown>>): number {
  return Math.min(highestChannel, Math.max(1, ...Object.keys(channels).map(Number)));
}
