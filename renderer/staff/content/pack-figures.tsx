import type { PackCard } from "../../../runtime/contract/staff-pack.ts";
import { BlockBehind } from "../print/block-behind.tsx";
import { approvalWords, packName, ruleWords } from "./pack-words.ts";

const tags: Record<PackCard["approval"], string> = { sample: "样稿", unsigned: "未审完", approved: "已审定" };

/** The pack that plays: its name, whether it was approved, how much it holds. */
export function PackFigures({ card }: { card: PackCard }) {
  const { playing, waiting, counts, approval, requireApproval } = card;
  const figures = [
    { name: "长廊故事", value: counts.corridor, unit: "个" },
    { name: "打卡点故事", value: counts.checkpoints, unit: "个" },
    { name: "附加故事", value: counts.bonus, unit: "个" },
    { name: "题目", value: counts.questions, unit: "道" },
  ];
  return (
    <section className="pack-card" aria-label="内容包">
      <h2 className="pack-name">
        <span className="pack-label">内容包</span>
        <b className="song">{playing.title}</b>
        <span className="pack-version">
          {playing.version}
          {playing.isShipped ? " · 自带的" : ""}
        </span>
        <span className="sample-tag pack-tag">
          <BlockBehind seed={201} line={1.8} />
          <span>{tags[approval]}</span>
        </span>
      </h2>
      {waiting && <p className="pack-waiting">{packName(waiting)} 已经装好，正在放的故事听完就换上。</p>}
      <dl className="figures pack-counts">
        {figures.map(({ name, value, unit }) => (
          <div key={name} className="figure">
            <dt>{name}</dt>
            <dd>
              <b className="song">{value}</b>
              <span className="unit">{unit}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="pack-approval">
        {approvalWords[approval]}
        <span>{ruleWords(requireApproval)}</span>
      </p>
    </section>
  );
}
