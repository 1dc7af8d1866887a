import { sectionOf } from "../../../runtime/contract/section.ts";
import { ink, paper, red } from "../../shared/cut/inks.ts";
import { Block } from "../../shared/woodcut/block.tsx";
import { Seal } from "../../shared/woodcut/seal.tsx";
import { type CallOut, stripSizes } from "./find-call-out.ts";
import "./call-out.css";

/** Upright: the strip over the controls, for whoever waits or is invited at another station. */
export function CallOutStrip({ call }: { call: CallOut }) {
  const [only, ...others] = call.stations;
  const { seal, words } = stripSizes(call);
  return (
    <div className="call-strip" role="status">
      <Block width={952} height={112} seed={27} line={4} fill={red} />
      <Seals call={call} size={seal} />
      <b className="song" style={{ fontSize: words }}>
        {call.words}
      </b>
      {only && others.length === 0 && (
        <span className="call-name">
          {sectionOf(only.section).nameLines.map((line) => (
            <i key={line}>{line}</i>
          ))}
        </span>
      )}
    </div>
  );
}

/** Lying: a paper tag at the scroll's foot that points down to the station. */
export function CallOutTag({ call, x }: { call: CallOut; x: number }) {
  const width = 56 + call.stations.length * 92 + Array.from(call.words).length * 64;
  const left = Math.min(1920 - 84 - width, Math.max(84, x - width / 2));
  return (
    <div className="call-tag" role="status" style={{ left, width }}>
      <Block className="call-tag-shadow" width={width} height={112} seed={28} chips={0} fill={ink} />
      <Block width={width} height={112} seed={29} chips={0} fill={paper} />
      <Block width={width} height={112} seed={30} line={4} fill={red} />
      <svg className="call-tag-point" style={{ left: x - left - 26 }} viewBox="0 0 52 34" aria-hidden="true">
        <path fill={red} d="M1 1L50 0L27 33z" />
      </svg>
      <Seals call={call} size={76} />
      <b className="song">{call.words}</b>
    </div>
  );
}

function Seals({ call, size }: { call: CallOut; size: number }) {
  return (
    <>
      {call.stations.map((station) => (
        <Seal key={station.id} numeral={sectionOf(station.section).numeral} size={size} look="asking" />
      ))}
    </>
  );
}
