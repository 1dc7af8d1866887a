import type { Hall } from "../contract/hall.ts";
import type { HealthReport } from "../contract/health.ts";
import type { Today } from "../contract/staff.ts";
import type { StationLook } from "../director/view.ts";
import type { TodayFigures } from "../stats/read-today.ts";

export type TodayParts = {
  figures: TodayFigures;
  hall: Hall;
  health: HealthReport;
  looks: readonly StationLook[];
  isConnected(station: string): boolean;
};

/** The staff page's first view: the journal's figures with the state of the machines. */
export function composeToday({ figures, hall, health, looks, isConnected }: TodayParts): Today {
  const { open, close } = hall.hours;
  return {
    ...figures,
    hall: hall.hall.name,
    kioskId: hall.hall.kioskId,
    hours: { open, close, isOpen: isOpenAt(hall, figures) },
    sample: health.pack.sample,
    faults: health.faults.filter(({ code }) => code !== "pack/sample-not-approved"), // the page has a line of its own for it
    stations: figures.stations.map((station) => {
      const state = looks.find(({ id }) => id === station.id)?.state;
      return { ...station, state: stationState(state, isConnected(station.id)) };
    }),
    equipment: equipmentOf(health, hall, isConnected),
    version: health.version,
  };
}

function stationState(
  state: StationLook["state"] | undefined,
  connected: boolean,
): Today["stations"][number]["state"] {
  if (!connected) return "offline";
  if (state === "playing" || state === "fading") return "playing";
  return state === "waiting" ? "waiting" : "good";
}

/** Whether the hall's hours say open. */
function isOpenAt({ hours }: Hall, { weekday, time }: TodayFigures): boolean {
  const closed = hours.closedOn.some((day) => weekdayNames[day] === weekday);
  return !closed && time >= hours.open && time < hours.close;
}

const weekdayNames: Record<Hall["hours"]["closedOn"][number], string> = {
  monday: "星期一",
  tuesday: "星期二",
  wednesday: "星期三",
  thursday: "星期四",
  friday: "星期五",
  saturday: "星期六",
  sunday: "星期日",
};

function equipmentOf(
  health: HealthReport,
  hall: Hall,
  isConnected: (station: string) => boolean,
): Today["equipment"] {
  const screens = health.screens.filter(({ state }) => state === "ready").length;
  const boards = health.devices.filter(({ state }) => state !== "online").length;
  const apart = hall.corridor.stations.filter(({ id }) => !isConnected(id)).length;
  const { queued } = health.journal;
  const gigabytes = Math.floor(health.disk.freeBytes / 1e9);
  const line = (name: string, isWrong: boolean, state: string) => ({ name, state, isWrong });
  return [
    line("屏幕", screens === 0, screens === 0 ? "没有打开" : `${screens} 台好`),
    line("线盒", boards > 0, boards > 0 ? `${boards} 个没有回应` : `${health.devices.length} 个都好`),
    line("点位", apart > 0, apart > 0 ? `${apart} 个没连上` : `${hall.corridor.stations.length} 个都好`),
    line("故事", health.pack.stories === 0, `${health.pack.stories} 个能放`),
    line("磁盘", gigabytes < 1, `还有 ${gigabytes} GB`),
    line("流水", queued > 100, queued > 100 ? `${queued} 条在排队` : "没有积压"),
  ];
}
