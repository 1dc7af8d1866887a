import { useState } from "react";
import { type QuestionLevel, questionLevels } from "../../../runtime/contract/quiz.ts";
import type { ClassStart } from "../../../runtime/contract/trail-class.ts";
import { Button } from "../print/button.tsx";
import { classFrom, levelNames } from "./class-words.ts";

export type ClassFormProps = {
  onStart(asked: ClassStart): Promise<boolean>;
  onSay(sentence: string): void;
};

/** How many, for whom the questions are, and into how many teams they part. */
export function ClassForm({ onStart, onSay }: ClassFormProps) {
  const [people, setPeople] = useState("");
  const [minors, setMinors] = useState("");
  const [teams, setTeams] = useState("");
  const [level, setLevel] = useState<QuestionLevel>("upper");

  async function begin(): Promise<void> {
    const asked = classFrom({ people, minors, teams, level });
    if (typeof asked === "string") return onSay(asked);
    if (!(await onStart(asked))) return;
    for (const clear of [setPeople, setMinors, setTeams]) clear("");
  }
  return (
    <>
      <fieldset className="lead-row" aria-label="题目难度">
        {questionLevels.map((each, at) => (
          <Button
            key={each}
            look={each === level ? "chosen" : "choice"}
            seed={341 + at}
            className="lead-way"
            pressed={each === level}
            onPress={() => setLevel(each)}
          >
            {levelNames[each]}
          </Button>
        ))}
      </fieldset>
      <div className="lead-row">
        <Figure name="总人数" hint="可不填" value={people} onChange={setPeople} />
        <Figure name="其中未成年" hint="可不填" value={minors} onChange={setMinors} />
        <Figure name="分几个小队" hint="1" value={teams} onChange={setTeams} />
        <Button look="next" seed={345} className="take-button" onPress={() => void begin()}>
          <span className="song">班级出发</span>
        </Button>
      </div>
    </>
  );
}

function Figure(props: { name: string; hint: string; value: string; onChange(value: string): void }) {
  const { name, hint, value, onChange } = props;
  return (
    <label className="lead-figure">
      <span>{name}</span>
      <input
        inputMode="numeric"
        maxLength={4}
        value={value}
        placeholder={hint}
        onChange={({ target }) => onChange(target.value.replace(/\D/g, ""))}
      />
    </label>
  );
}
