import type { SoundBoard, SoundEvents, SoundOrder } from "../../../renderer/kiosk/sound/sound-board.ts";
import type { FakeClock } from "../../fakes/clock.ts";

export type FakeVoice = {
  order: SoundOrder;
  events: SoundEvents;
  start(): void;
  freeze(): void;
  fades: number[];
  turns: number[];
};

/** A board whose sounds run with the fake clock from the moment the test starts them. */
export function fakeBoard(clock: FakeClock): SoundBoard & { voices: FakeVoice[] } {
  const voices: FakeVoice[] = [];
  return {
    voices,
    start(order, events) {
      let since: number | null = null;
      let place = order.fromMs;
      const fades: number[] = [];
      const turns: number[] = [];
      const positionMs = (): number => (since === null ? place : place + clock.upMs() - since);
      const freeze = (): void => {
        place = positionMs();
        since = null;
      };
      voices.push({
        order,
        events,
        fades,
        turns,
        freeze,
        start() {
          since = clock.upMs();
          events.started(order.fromMs);
        },
      });
      return {
        positionMs,
        isHeard: () => since !== null,
        turn: (volume) => turns.push(volume),
        fadeOut(fadeMs) {
          fades.push(fadeMs);
          clock.after(fadeMs, freeze);
        },
      };
    },
  };
}
