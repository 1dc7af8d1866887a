import { paper, red } from "../../shared/cut/inks.ts";
import { Block } from "../../shared/woodcut/block.tsx";
import { CutLine } from "../../shared/woodcut/cut-line.tsx";
import { Dissolve } from "../../shared/woodcut/dissolve.tsx";
import type { Sheet } from "../stage/fit-stage.ts";
import { type CeremonyMode, ceremonyCall, lineSize, lineStates } from "./ceremony-lines.ts";
import { ceremonyHead } from "./draw-ceremony-head.ts";
import { DrawnPicture } from "./drawn-picture.tsx";
import "./ceremony-screen.css";

const looks = {
  portrait: {
    sheet: 1080,
    head: 560,
    title: 132,
    columns: 1,
    largest: 92,
    text: { left: 74, top: 572, width: 962, height: 1112 },
  },
  landscape: {
    sheet: 1920,
    head: 372,
    title: 108,
    columns: 2,
    largest: 84,
    text: { left: 84, top: 380, width: 1752, height: 570 },
  },
};
const gap = 120;

/** Words spoken together, line by line: what has been said stands in ink, what is said now in red, the rest waits. */
export function CeremonyScreen({ mode, layout }: { mode: CeremonyMode; layout: Sheet["layout"] }) {
  const look = looks[layout];
  const columns = mode.lines.length > 4 ? look.columns : 1;
  const rows = Math.ceil(mode.lines.length / columns);
  const size = lineSize(mode.lines, rows, {
    width: (look.text.width - gap * (columns - 1)) / columns,
    height: look.text.height,
    largest: look.largest,
  });
  const states = lineStates(mode);
  return (
    <section className={`ceremony ceremony-${layout}`} aria-label={mode.title}>
      <DrawnPicture draw={ceremonyHead} width={look.sheet} height={look.head} className="ceremony-head" />
      <div className="ceremony-dissolve" style={{ top: look.head - 66 }}>
        <Dissolve width={look.sheet} height={70} seed={23} />
      </div>
      <h1 className="song" style={{ fontSize: titleSize(mode.title, look.title, look.sheet) }}>
        {mode.title}
      </h1>
      <ol
        className="ceremony-lines"
        style={{
          ...look.text,
          fontSize: size,
          gridTemplateRows: `repeat(${rows}, ${Math.min(look.text.height / rows, size * 2.4)}px)`,
          gridTemplateColumns: `repeat(${columns}, max-content)`,
          columnGap: gap,
        }}
      >
        {mode.lines.map((line, index) => {
          const state = states[index] ?? "coming";
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the text is fixed to the letter while it stands
            <li key={index} className={`ceremony-line ceremony-${state}`} aria-current={state === "now"}>
              <span>
                {line}
                {state === "now" && (
                  <i>
                    <CutLine length={lineLength(line, size)} width={6} seed={index + 3} sway={1} />
                  </i>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      <Call mode={mode} layout={layout} />
    </section>
  );
}

/** What to do now, large enough for the last row. A solid block when it is the people's turn. */
function Call({ mode, layout }: { mode: CeremonyMode; layout: Sheet["layout"] }) {
  const words = ceremonyCall(mode);
  const [least, height, size] = layout === "portrait" ? [560, 176, 104] : [420, 112, 72];
  const width = Math.max(least, Math.round((Array.from(words).length * 1.06 + 1.1) * size));
  const solid = mode.step === "repeating";
  return (
    <p
      className="ceremony-call song"
      aria-live="polite"
      style={{ width, height, fontSize: size, lineHeight: `${height}px`, color: solid ? paper : red }}
    >
      {solid ? (
        <Block width={width} height={height} seed={41} grain={9} fill={red} />
      ) : (
        <Block width={width} height={height} seed={42} line={4} fill={red} />
      )}
      <span>{words}</span>
    </p>
  );
}

function lineLength(line: string, size: number): number {
  return Math.max(1, Array.from(line).length - (/[，。；：！？、]$/.test(line) ? 0.7 : 0)) * size;
}

function titleSize(title: string, usual: number, width: number): number {
  return Math.floor(Math.min(usual, (width * 0.86) / (Array.from(title).length * 1.14)));
}
