import type { Hall } from "../contract/hall.ts";
import type { StationView } from "../contract/screen.ts";
import type { StationLook } from "../director/view.ts";

/** The stations as a page draws them, in the order of hall.yaml. */
export function viewStations(
  looks: readonly StationLook[],
  hall: Hall,
  isConnected: (station: string) => boolean,
): StationView[] {
  const byId = new Map(looks.map((look) => [look.id, look]));
  return hall.corridor.stations.flatMap(({ id, section, atMetres, output }) => {
    const look = byId.get(id);
    return look ? [{ ...look, section, atMetres, connected: isConnected(id), output }] : [];
  });
}
