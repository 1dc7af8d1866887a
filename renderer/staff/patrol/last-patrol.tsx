import type { PatrolCard } from "../../../runtime/contract/patrol.ts";
import { countWords, patrolOrder, postName, toDo } from "../../shared/patrol/patrol-words.ts";

/** What the last walk has found and what is to be done. */
export function LastPatrol({ card }: { card: PatrolCard | undefined }) {
  if (!card) return null;
  const { last } = card;
  if (!last)
    return (
      <section className="part">
        <h2 className="part-title">
          <b className="song">上一次巡查</b>
          <span>还没有巡查过</span>
        </h2>
      </section>
    );
  const unseen = patrolOrder.filter((place) => last.posts.every(({ checkpoint }) => checkpoint !== place));
  return (
    <section className="part">
      <h2 className="part-title">
        <b className="song">上一次巡查</b>
        <span>{last.when}</span>
      </h2>
      <p className="patrol-counts song">{countWords(last.posts)}</p>
      <ul className="patrol-to-do">
        {toDo(last.posts).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {unseen.length > 0 && <li className="patrol-unseen">没有看：{unseen.map(postName).join("、")}</li>}
      </ul>
    </section>
  );
}
