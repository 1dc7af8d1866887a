import { useState } from "react";
import type { Order } from "../../../runtime/contract/order.ts";
import type { ShowMode } from "../../../runtime/contract/screen.ts";
import { Button } from "../print/button.tsx";
import { groupFrom } from "./lead-words.ts";

export type TourPartProps = { mode: ShowMode; onOrder(order: Order): void; onSay(sentence: string): void };

/** 导览: how many people, without names, and the way from the first station to the last. */
export function TourPart({ mode, onOrder, onSay }: TourPartProps) {
  const [people, setPeople] = useState("");
  const [minors, setMinors] = useState("");

  function begin(): void {
    const group = groupFrom(people, minors);
    if (typeof group === "string") onSay(group);
    else onOrder(group ? { kind: "tour", group } : { kind: "tour" });
  }
  const isOn = mode.kind === "tour";
  return (
    <section className="part">
      <h2 className="part-title">
        <b className="song">讲解导览</b>
        <span>从第一处走到最后一处，每一处等讲解员按按钮</span>
      </h2>
      {isOn ? (
        <div className="lead-row">
          <Button look="next" seed={301} className="take-button" onPress={() => onOrder({ kind: "next" })}>
            <span className="song">{mode.step === "waiting" ? "开始这一处" : "讲下一处"}</span>
          </Button>
          <Button look="choice" seed={302} className="lead-stop" onPress={() => onOrder({ kind: "stop" })}>
            结束导览
          </Button>
        </div>
      ) : (
        <div className="lead-row">
          <Figure name="总人数" value={people} onChange={setPeople} />
          <Figure name="其中未成年" value={minors} onChange={setMinors} />
          <Button look="next" seed={303} className="take-button" onPress={begin}>
            <span className="song">开始导览</span>
          </Button>
        </div>
      )}
    </section>
  );
}

function Figure({ name, value, onChange }: { name: string; value: string; onChange(value: string): void }) {
  return (
    <label className="lead-figure">
      <span>{name}</span>
      <input
        inputMode="numeric"
        maxLength={4}
        value={value}
        placeholder="可不填"
        onChange={({ target }) => onChange(target.value.replace(/\D/g, ""))}
      />
    </label>
  );
}
