import { nicknames } from "../../../shared/nicknames.ts";
import { PrintButton } from "../../../shared/woodcut/print-button.tsx";
import type { Sheet } from "../../stage/fit-stage.ts";
import { printWords } from "./card-words.ts";

export type NameChoiceProps = {
  layout: Sheet["layout"];
  /** `null`: no name. */
  onChoose(name: string | null): void;
};

const sizes = {
  portrait: { width: 227, height: 80, size: 42 },
  landscape: { width: 194, height: 78, size: 38 },
};

/** A nickname from the list or none: nobody's own name is asked for. */
export function NameChoice({ layout, onChoose }: NameChoiceProps) {
  const { width, height, size } = sizes[layout];
  return (
    <div className="name-choice">
      <h2 className="song">{printWords}</h2>
      <fieldset aria-label={printWords}>
        {nicknames.map((name, at) => (
          <PrintButton
            key={name}
            kind="line"
            {...{ width, height, size }}
            seed={481 + at}
            onPress={() => onChoose(name)}
          >
            {name}
          </PrintButton>
        ))}
        <div className="name-choice-none">
          <PrintButton
            kind="ink"
            width={width * 4 + 42}
            {...{ height, size }}
            seed={499}
            onPress={() => onChoose(null)}
          >
            不写名字，直接打印
          </PrintButton>
        </div>
      </fieldset>
    </div>
  );
}
