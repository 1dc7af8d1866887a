import type { Device, DeviceDeps, DeviceStatus, LampMode } from "../device.ts";
import { keepPortOpen } from "../port/lasting-port.ts";
import type { OpenPortAt, PortAddress } from "../port/port.ts";
import { type BoardState, forgetInputs, hearBoard, type InputChange, unknownBoard } from "./board-state.ts";
import { createLinesDecoder, type LinesDecoder } from "./decoder.ts";
import { encodeFrame } from "./encode-frame.ts";
import type { BoardFrame, LinesFrame } from "./frame.ts";
import { type SilenceWatch, watchSilence } from "./silence-watch.ts";

export type LinesDeviceDeps = DeviceDeps & {
  port: PortAddress;
  openPort: OpenPortAt;
  /** The name of the driver in `status()`, where it is not `lines`. */
  driver?: string;
};

/** Without a sentence for this long a board counts as gone. */
const silentMs = 3000;
/** After so many spans of silence the port is opened anew: some systems never tell that a cable was pulled. */
const spansBeforeRenewal = 4;

/** A board that speaks the lines protocol, on a port that is kept open for ever. Nothing it says can make this throw. */
export function startLinesDevice(deps: LinesDeviceDeps): Device {
  const { clock, log } = deps;
  const lamps = new Map<number, LampMode>();
  let board: BoardState = unknownBoard;
  let decoder: LinesDecoder = createLinesDecoder();
  let watch: SilenceWatch = watchSilence(clock, silentMs, onSilence); // opening, too, must not last for ever
  let state: DeviceStatus["state"] = "opening";
  let since = clock.now();
  let reason = "";
  let discardedBytes = 0;
  let unanswered = { id: true, state: true }; // ZGID and ZGST are asked for until they came
  let nextLamp = 0;
  let isStopped = false;

  const port = keepPortOpen({ ...deps, address: deps.port, onOpen, onBytes, onLost });

  function onOpen(): void {
    decoder = createLinesDecoder();
    watch.stop();
    watch = watchSilence(clock, silentMs, onSilence);
    send({ kind: "who" });
  }

  function onBytes(chunk: Uint8Array): void {
    const { frames, discarded } = decoder.push(chunk);
    discardedBytes += discarded;
    for (const frame of frames) {
      // An echo of our own orders is no sign of life.
      if (frame.kind !== "who" && frame.kind !== "out" && !isStopped) onFrame(frame);
    }
  }

  function onFrame(frame: BoardFrame): void {
    watch.heard();
    const step = hearBoard(board, frame);
    board = step.state;
    if (frame.kind === "id") unanswered.id = false;
    if (frame.kind === "state") unanswered.state = false;
    const wasAway = state !== "online";
    if (wasAway) enter("online", "");
    if (wasAway || step.restarted) for (const output of lamps.keys()) sendLamp(output);
    if (frame.kind === "heartbeat") {
      if (unanswered.id || unanswered.state) send({ kind: "who" });
      repeatOneLamp();
    }
    for (const change of step.changes) tell(change);
  }

  function onLost(why: string): void {
    watch.stop();
    goOffline(why);
  }

  function onSilence(spans: number): void {
    goOffline(`no valid sentence for ${(spans * silentMs) / 1000} s`);
    if (spans >= spansBeforeRenewal) port.renew(`${port.name()} is open but silent`);
    else send({ kind: "who" });
  }

  function goOffline(why: string): void {
    board = forgetInputs(board);
    unanswered = { id: true, state: true };
    if (state === "offline") reason = why;
    else enter("offline", why);
  }

  function enter(next: DeviceStatus["state"], why: string): void {
    state = next;
    since = clock.now();
    reason = why;
    if (next === "online") log.info("device online", { device: deps.id, port: port.name() });
    else log.warn("device offline", { device: deps.id, reason: why });
    guarded(() => deps.onState(status()));
  }

  function tell({ input, value }: InputChange): void {
    const signal = { deviceId: deps.id, channel: input, value, at: clock.now(), upMs: clock.upMs() };
    guarded(() => deps.onSignal(signal));
  }

  /** What a listener throws must not cost the sentences behind this one. */
  function guarded(call: () => void): void {
    try {
      call();
    } catch (error) {
      const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
      log.warn("a listener of this device failed", { device: deps.id, reason: why });
    }
  }

  function send(frame: LinesFrame): void {
    port.write(encodeFrame(frame));
  }

  function sendLamp(output: number): void {
    const mode = lamps.get(output);
    if (mode) send({ kind: "out", output, mode });
  }

  /** One lamp a second is said again, so that an order spoilt by noise is mended without flooding a small board. */
  function repeatOneLamp(): void {
    const outputs = [...lamps.keys()];
    const output = outputs[nextLamp++ % Math.max(1, outputs.length)];
    if (output !== undefined) sendLamp(output);
  }

  function status(): DeviceStatus {
    return {
      id: deps.id,
      driver: deps.driver ?? "lines",
      state,
      since,
      port: port.name(),
      portIsOpen: port.isOpen(),
      firmware: board.firmware,
      lostSentences: board.lostSentences,
      discardedBytes,
      reason: state === "online" ? "" : [reason, port.doing()].filter(Boolean).join("; "),
    };
  }

  return {
    id: deps.id,
    inputs: () => board.inputs,
    setOutput(output, mode) {
      if (lamps.get(output) === mode) return;
      lamps.set(output, mode);
      if (state === "online") sendLamp(output);
    },
    status,
    async stop() {
      isStopped = true;
      watch.stop();
      await port.stop();
    },
  };
}
