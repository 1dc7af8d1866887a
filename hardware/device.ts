// What every driver gives to the runtime. A driver knows bytes and channels, never stations or stories.

/** What a device reported: input `channel` is now `value`. `at` is wall time, `upMs` the clock for measuring. */
export type Signal = { deviceId: string; channel: number; value: 0 | 1; at: number; upMs: number };

export type LampMode = "off" | "on" | "breathe" | "blink";

export type DeviceStatus = {
  id: string;
  driver: string;
  state: "opening" | "online" | "offline";
  /** Wall time of the last change of state. */
  since: number;
  /** The port in use or looked for, as a person would say it. */
  port: string;
  /** False where no such port is there or it cannot be opened; a silent board on an open port is another fault. */
  portIsOpen: boolean;
  firmware: string;
  /** Sentences that the device counted and we never saw. */
  lostSentences: number;
  /** Bytes that belonged to no valid sentence. */
  discardedBytes: number;
  /** Why it is offline, for the log; empty while online. */
  reason: string;
};

export type Device = {
  readonly id: string;
  /** The last known value of every input; an input never heard of is absent. */
  inputs(): ReadonlyMap<number, 0 | 1>;
  /** Wanted lamp state; kept and sent again when the device comes back. Never throws. */
  setOutput(output: number, mode: LampMode): void;
  status(): DeviceStatus;
  stop(): Promise<void>;
};

export type DeviceClock = {
  now(): number;
  upMs(): number;
  after(delayMs: number, run: () => void): () => void;
};
export type DeviceLog = {
  debug(message: string, ids?: Record<string, unknown>): void;
  info(message: string, ids?: Record<string, unknown>): void;
  warn(message: string, ids?: Record<string, unknown>): void;
};

export type DeviceDeps = {
  id: string;
  clock: DeviceClock;
  log: DeviceLog;
  /** Called for each input that changed, in order, within the turn that read its last byte. */
  onSignal(signal: Signal): void;
  /** Called after each change of `status().state`. */
  onState(status: DeviceStatus): void;
};
