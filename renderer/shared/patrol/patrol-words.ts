// What a patrol has found, in words: on the phone that walked and on the staff page.
import { checkpoints } from "../../../runtime/contract/checkpoint-names.ts";

export type PatrolPlace = number | "bonus";
export type PatrolFound = "right" | "missing" | "unreadable" | "foreign" | PatrolPlace;
export type PatrolPost = { checkpoint: PatrolPlace; found: PatrolFound };

const numerals = "一 二 三 四 五 六 七 八 九 十 十一 十二 十三".split(" ");

/** In walking order; the bonus stop is beside the way. */
export const patrolOrder: readonly PatrolPlace[] = [...checkpoints.map(({ number }) => number), "bonus"];

/** 第三站, 加映一站 */
export function postName(place: PatrolPlace): string {
  return place === "bonus" ? "加映一站" : `第${postNumeral(place)}站`;
}

/** 三, 加 */
export function postNumeral(place: PatrolPlace): string {
  return place === "bonus" ? "加" : (numerals[place - 1] ?? String(place));
}

/** 遵义会议; nothing for the bonus stop, whose story each pack chooses. */
export function postTitle(place: PatrolPlace): string {
  return checkpoints.find(({ number }) => number === place)?.name ?? "";
}

/** One word for the list: 好, 缺, 扫不出, 别馆, 挂着第六站. */
export function foundWord(found: PatrolFound): string {
  switch (found) {
    case "right":
      return "好";
    case "missing":
      return "缺";
    case "unreadable":
      return "扫不出";
    case "foreign":
      return "别的码";
    default:
      return `挂着${postName(found)}`;
  }
}

/** 好 11 · 缺 1 · 换位 2 */
export function countWords(posts: readonly PatrolPost[]): string {
  const count = (is: (found: PatrolFound) => boolean) => posts.filter(({ found }) => is(found)).length;
  const counts: [string, number][] = [
    ["好", count((found) => found === "right")],
    ["缺", count((found) => found === "missing")],
    ["换位", count(isPlace)],
    ["扫不出", count((found) => found === "unreadable")],
    ["别的码", count((found) => found === "foreign")],
  ];
  return counts
    .filter(([word, number]) => number > 0 || word === "好")
    .map(([word, number]) => `${word} ${number}`)
    .join(" · ");
}

/** What is to be done, a sentence each; one that says so where nothing is. */
export function toDo(posts: readonly PatrolPost[]): string[] {
  const hangs = new Map(posts.map(({ checkpoint, found }) => [checkpoint, found]));
  const sentences: string[] = [];
  for (const { checkpoint, found } of posts) {
    const name = postName(checkpoint);
    if (found === "missing")
      sentences.push(`${name}的牌子不见了。请用 zange qr 再打一张挂上，码不会变，旧集章卡照样能用。`);
    else if (found === "unreadable")
      sentences.push(`${name}的码扫不出来。请先擦干净、避开反光再试；还不行就再打一张换上。`);
    else if (found === "foreign")
      sentences.push(`${name}挂的不是本馆的码。请马上取下来，换上本馆的牌子，并告诉管理人员。`);
    else if (isPlace(found)) {
      const isSwapped = hangs.get(found) === checkpoint;
      if (isSwapped && patrolOrder.indexOf(found) < patrolOrder.indexOf(checkpoint)) continue; // said with the other
      sentences.push(
        isSwapped
          ? `${name}和${postName(found)}的牌子挂反了。请把两块对调。`
          : `${name}挂着${postName(found)}的牌子。请换成${name}的，再看看${postName(found)}那里。`,
      );
    }
  }
  return sentences.length > 0 ? sentences : ["看过的牌子都好，不用做什么。"];
}

function isPlace(found: PatrolFound): found is PatrolPlace {
  return typeof found === "number" || found === "bonus";
}
