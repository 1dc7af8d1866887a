import type { Today } from "../../../runtime/contract/staff.ts";
import { Button } from "../print/button.tsx";
import { Rule } from "../print/rule.tsx";
import { Foot } from "../today/foot.tsx";
import { Head } from "../today/head.tsx";
import { CeremonyPart } from "./ceremony-part.tsx";
import { ClassPart } from "./class-part.tsx";
import { EvacuationPart } from "./evacuation-part.tsx";
import { leadWords } from "./lead-words.ts";
import { TourPart } from "./tour-part.tsx";
import { useLead } from "./use-lead.ts";

/** 带队: guided tours, ceremonies, and the way out. */
export function LeadPage({ today }: { today: Today }) {
  const { card, said, say, order } = useLead();
  return (
    <div className="lead-page">
      <Head title="带队" today={today} />
      {card && (
        <>
          <div className="lead-now" role="status">
            <p className="lead-words song">{leadWords(card)}</p>
            {card.mode.kind === "open" && (
              <Button look="choice" seed={300} className="lead-stop" onPress={() => order({ kind: "stop" })}>
                全部停下
              </Button>
            )}
          </div>
          <p className="lead-said" role="alert">
            {said}
          </p>
          <Rule seed={210} />
          {card.mode.kind !== "ceremony" && <TourPart mode={card.mode} onOrder={order} onSay={say} />}
          {card.mode.kind !== "tour" && <CeremonyPart card={card} onOrder={order} />}
          <ClassPart />
          <EvacuationPart isOn={card.mode.kind === "evacuation"} onOrder={order} />
        </>
      )}
      <Foot today={today} />
    </div>
  );
}
