import type { Today } from "../../../runtime/contract/staff.ts";
import { Rule } from "../print/rule.tsx";

const hairline = "#D9CFBE";

/** What the hall runs on and how it is; wrong things in red. */
export function EquipmentList({ equipment }: { equipment: Today["equipment"] }) {
  return (
    <dl className="equipment">
      {equipment.map(({ name, state, isWrong }, i) => (
        <div key={name} className="equipment-line">
          <dt>{name}</dt>
          <dd className={isWrong ? "now" : ""}>{state}</dd>
          <Rule seed={i + 130} color={hairline} look="fine" />
        </div>
      ))}
    </dl>
  );
}
