import { useState } from "react";
import type { Order } from "../../../runtime/contract/order.ts";
import type { LeadCard } from "../../../runtime/contract/staff-lead.ts";
import { Button } from "../print/button.tsx";

export type CeremonyPartProps = { card: LeadCard; onOrder(order: Order): void };

/** 仪式: which text, led by the voice or by hand, line by line. */
export function CeremonyPart({ card: { mode, ceremonies }, onOrder }: CeremonyPartProps) {
  const [lead, setLead] = useState<"voice" | "hand">("voice");
  const isOn = mode.kind === "ceremony";
  return (
    <section className="part">
      <h2 className="part-title">
        <b className="song">仪式</b>
        <span>全场一起，一句一句领读</span>
      </h2>
      {isOn ? (
        <div className="lead-row">
          <Button look="next" seed={311} className="take-button" onPress={() => onOrder({ kind: "next" })}>
            <span className="song">下一句</span>
          </Button>
          <Button look="choice" seed={312} className="lead-stop" onPress={() => onOrder({ kind: "stop" })}>
            停止仪式
          </Button>
        </div>
      ) : (
        <>
          <fieldset className="lead-row" aria-label="怎样领读">
            <Lead name="自动领读" isOn={lead === "voice"} seed={313} onChoose={() => setLead("voice")} />
            <Lead name="一句一按" isOn={lead === "hand"} seed={314} onChoose={() => setLead("hand")} />
          </fieldset>
          <div className="lead-row">
            {ceremonies.map(({ id, title, audience, lines }, at) => (
              <Button
                key={id}
                look="choice"
                seed={320 + at}
                className="lead-ceremony"
                onPress={() => onOrder({ kind: "ceremony", ceremony: id, lead })}
              >
                <b className="song">{title}</b>
                <small>{`${audience}，${lines} 句`}</small>
              </Button>
            ))}
            {ceremonies.length === 0 && <p>这个内容包没有仪式。</p>}
          </div>
        </>
      )}
    </section>
  );
}

function Lead(props: { name: string; isOn: boolean; seed: number; onChoose(): void }) {
  const { name, isOn, seed, onChoose } = props;
  return (
    <Button
      look={isOn ? "chosen" : "choice"}
      seed={seed}
      className="lead-way"
      pressed={isOn}
      onPress={onChoose}
    >
      {name}
    </Button>
  );
}
