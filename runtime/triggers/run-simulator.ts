import type { Hall, InputMeaning } from "../contract/hall.ts";
import type { SimulatorOrder } from "../contract/simulator.ts";

/** A board in memory that hands can be laid on. */
export type HandsOn = {
  press(channel: number): void;
  release(channel: number): void;
  pullCable(): void;
  plugIn(): void;
};

/** Does on the hall's simulators what a hand would do at the corridor; false where no such station or simulator is. */
export function runSimulator(
  order: SimulatorOrder,
  hall: Hall,
  find: (deviceId: string) => HandsOn | undefined,
): boolean {
  const boards = hall.devices.filter((device) => device.driver === "simulator");
  if (!("station" in order)) {
    for (const { id } of boards) {
      if (order.do === "pull") find(id)?.pullCable();
      else find(id)?.plugIn();
    }
    return boards.length > 0;
  }
  const as = order.do === "press" || order.do === "release" ? "button" : "motion";
  const on = order.do === "press" || order.do === "present";
  for (const board of boards) {
    const channel = channelOf(board.inputs, order.station, as);
    const hands = find(board.id);
    if (channel === undefined || !hands) continue;
    if (on) hands.press(channel);
    else hands.release(channel);
    return true;
  }
  return false;
}

function channelOf(inputs: Record<string, InputMeaning>, station: string, as: string): number | undefined {
  const found = Object.entries(inputs).find(
    ([, meaning]) => "station" in meaning && meaning.station === station && meaning.as === as,
  );
  return found && Number(found[0]);
}
