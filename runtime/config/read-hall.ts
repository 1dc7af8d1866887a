import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { Hall, type Hall as HallType } from "../contract/hall.ts";
import { sayIssue } from "./say-issue.ts";

/** One thing wrong in hall.yaml, with the place where a person should look (both from 1). */
export type HallFault = { line: number; column: number; chinese: string; english: string };

export type HallRead = { status: "ok"; hall: HallType } | { status: "invalid"; faults: HallFault[] };

type Path = readonly PropertyKey[];

/** Checks the text of a hall.yaml: syntax, shape, and that its parts name each other rightly. Never throws. */
export function readHall(text: string): HallRead {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeOf = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    return {
      status: "invalid",
      faults: document.errors.map((error) => ({
        ...placeOf(error.pos[0]),
        chinese: "这一行的写法不对，请看冒号后有没有空格、缩进是否对齐、引号括号是否成对。",
        english: `This is not valid YAML: ${error.message}`,
      })),
    };
  }
  const placeOfPath = (path: Path, atKey = false) => placeOf(offsetOf(document.contents, path, atKey));
  const parsed = Hall.safeParse(document.toJS({ maxAliasCount: 20 }));
  if (!parsed.success) {
    return {
      status: "invalid",
      // A misspelt key also shows as a missing one; the misspelling is what a person should read first.
      faults: parsed.error.issues
        .sort((a, b) => Number(b.code === "unrecognized_keys") - Number(a.code === "unrecognized_keys"))
        .map((issue) => {
          const said = sayIssue(issue);
          return { ...placeOfPath(said.path, said.atKey), chinese: said.chinese, english: said.english };
        }),
    };
  }
  const faults = crossCheck(parsed.data).map(({ path, ...said }) => ({ ...placeOfPath(path), ...said }));
  return faults.length > 0 ? { status: "invalid", faults } : { status: "ok", hall: parsed.data };
}

/** Where the value of a path begins (or its key), or the innermost part of the path that exists. */
function offsetOf(root: unknown, path: Path, atKey: boolean): number {
  let node = root;
  let offset = 0;
  for (const [depth, step] of path.entries()) {
    const pair = isMap(node)
      ? node.items.find((each) => String(isScalar(each.key) ? each.key.value : each.key) === String(step))
      : undefined;
    const next = pair ? pair.value : isSeq(node) ? node.items[Number(step)] : undefined;
    const place = pair && atKey && depth === path.length - 1 ? pair.key : (next ?? pair?.key);
    if (isNode(place) && place.range) offset = place.range[0];
    if (!next) break;
    node = next;
  }
  return offset;
}

type Cross = { path: Path; chinese: string; english: string };

/** What the shape alone cannot tell: names that are used but not defined, or defined twice. */
function crossCheck(hall: HallType): Cross[] {
  const faults: Cross[] = [];
  const stations = new Set<string>();
  hall.corridor.stations.forEach((station, index) => {
    if (stations.has(station.id)) {
      faults.push({
        path: ["corridor", "stations", index, "id"],
        chinese: `点位 ${station.id} 写了两次，请改掉其中一个。`,
        english: `Station ${station.id} is defined twice; rename one of them.`,
      });
    }
    stations.add(station.id);
  });
  const devices = new Set<string>();
  hall.devices.forEach((device, index) => {
    if (devices.has(device.id)) {
      faults.push({
        path: ["devices", index, "id"],
        chinese: `设备 ${device.id} 写了两次，请改掉其中一个。`,
        english: `Device ${device.id} is defined twice; rename one of them.`,
      });
    }
    devices.add(device.id);
    for (const part of ["inputs", "outputs"] as const) {
      for (const [channel, meaning] of Object.entries(device[part])) {
        if (!("station" in meaning) || stations.has(meaning.station)) continue;
        faults.push({
          path: ["devices", index, part, channel],
          chinese: `设备 ${device.id} 的第 ${channel} 路写了点位 ${meaning.station}，但 corridor.stations 里没有它。`,
          english: `Channel ${channel} of device ${device.id} names station ${meaning.station}, which corridor.stations lacks.`,
        });
      }
    }
  });
  return faults;
}
