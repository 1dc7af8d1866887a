import type { SoundBoard, SoundEvents, SoundOrder } from "../../../renderer/kiosk/sound/sound-board.ts";
import type { FakeClock } from "../../fakes/clock.ts";

export type FakeVoice = {
  order: SoundOrder;
  events: SoundEvents;
  start(): void;
  freeze(): void;
  fades: number[];
};

/** A board whose sounds run with the fake clock from the moment the test starts them. */
export function fakeBoard(clock: FakeClock): SoundBoard & { voices: FakeVoice[]; kept: string[][] } {
  const voices: FakeVoice[] = [];
  const kept: string[][] = [];
  return {
    voices,
    kept,
    keepReady: (stories) => kept.push([...stories]),
    start(order, events) {
      let since: number | null = null;
      let place = order.fromMs;
      const fades: number[] = [];
      const positionMs = (): number => (since === null ? place : place + clock.upMs() - since);
      const freeze = (): void => {
        place = positionMs();
        since = null;
      };
      voices.push({
        order,
        events,
        fades,
        freeze,
        start() {
          since = clock.upMs();
          events.started(order.fromMs);
        },
      });
      return {
        positionMs,
        isHeard: () => since !== null,
        fadeOut(fadeMs) {
          fades.push(fadeMs);
          clock.after(fadeMs, freeze);
        },
      };
    },
  };
}
