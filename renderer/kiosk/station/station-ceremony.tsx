import { type CeremonyMode, ceremonyCall, lineStates } from "../modes/ceremony-lines.ts";
import { ceremonyHead } from "../modes/draw-ceremony-head.ts";
import { DrawnPicture } from "../modes/drawn-picture.tsx";
import { breakLines } from "../sentence/break-lines.ts";
import { cellsOf } from "../sentence/cell.ts";
import type { Sheet } from "../stage/fit-stage.ts";
import "./station.css";

const lineSizePx = 68;

/** The ceremony on a station's small screen: title, the line that is spoken now, what to do. */
export function StationCeremony({ mode, sheet }: { mode: CeremonyMode; sheet: Sheet }) {
  const { width, height } = sheet;
  const head = Math.round(height * 0.36);
  const states = lineStates(mode);
  const now = mode.lines[states.indexOf("now")] ?? "";
  const lines = breakLines(cellsOf({ text: now, pinyin: [] }), (width - 32) / lineSizePx).map((line) =>
    line.map(({ char }) => char).join(""),
  );
  return (
    <section className="station-ceremony" aria-label={mode.title} style={{ width, height }}>
      <DrawnPicture draw={ceremonyHead} width={width} height={head} />
      <h1 className="song">{mode.title}</h1>
      <p
        className="station-ceremony-line song"
        style={{ top: head, height: height * 0.4, fontSize: lineSizePx }}
      >
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      <p className="station-ceremony-call song">{ceremonyCall(mode)}</p>
    </section>
  );
}
