import { red } from "../../shared/cut/inks.ts";
import { PrintButton } from "../../shared/woodcut/print-button.tsx";
import { type ForceId, forceIds, forces } from "./route/forces.ts";
import { forceShort } from "./trail-words.ts";

export type LegendProps = {
  chosen: ForceId | "all";
  size: number;
  /** Width of one of its buttons. */
  width: number;
  onChoose(force: ForceId | "all"): void;
};

const dashes: Record<ForceId, string> = { first: "none", fourth: "22 8", second: "11 8", twentyfifth: "5 8" };

/** Who walked which way: one line or all four. */
export function Legend({ chosen, size, width, onChoose }: LegendProps) {
  const force = forces.find(({ id }) => id === chosen);
  return (
    <div className="trail-legend">
      <fieldset className="trail-forces">
        <legend className="unseen">看哪一路红军</legend>
        <PrintButton
          kind={chosen === "all" ? "on" : "line"}
          width={width}
          height={84}
          size={size}
          seed={30}
          pressed={chosen === "all"}
          onPress={() => onChoose("all")}
        >
          四路一起看
        </PrintButton>
        {forceIds.map((id, at) => (
          <PrintButton
            key={id}
            kind={chosen === id ? "on" : "line"}
            width={width}
            height={84}
            size={size}
            seed={31 + at}
            pressed={chosen === id}
            onPress={() => onChoose(id)}
          >
            {forceShort[id]}
            <Sample id={id} color={chosen === id ? "var(--paper)" : red} />
          </PrintButton>
        ))}
      </fieldset>
      <p className="trail-force-words">
        {force
          ? `${force.name}：${force.words}`
          : "四路红军先后出发。1936年10月，三大主力在会宁、将台堡会师。线条只作示意。"}
      </p>
    </div>
  );
}

function Sample({ id, color }: { id: ForceId; color: string }) {
  return (
    <svg className="trail-sample" width="150" height="8" viewBox="0 0 150 8" aria-hidden="true">
      <path
        d="M2 4H148"
        fill="none"
        stroke={color}
        strokeWidth={id === "first" ? 7 : 5}
        strokeDasharray={dashes[id]}
      />
    </svg>
  );
}
