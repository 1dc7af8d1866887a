import type { StudioStory } from "../../../../runtime/contract/studio.ts";
import { ink, qingText } from "../../../shared/cut/inks.ts";
import { BlockBehind } from "../../print/block-behind.tsx";
import { Button } from "../../print/button.tsx";
import type { Desk } from "./use-desk.ts";

export type FinishStripProps = { desk: Desk; story: StudioStory; recorded: number };

/** How far the story has come, and the step on: hear it whole, put it in force, go back to the machine. */
export function FinishStrip({ desk, story, recorded }: FinishStripProps) {
  const left = story.sentences.length - recorded;
  const isBusy = desk.doing === "building" || desk.doing === "saving" || desk.doing === "recording";
  const isInForce = story.state === "recorded";
  const canPut = left === 0 && (!isInForce || story.hasNewTakes);
  return (
    <footer className="finish">
      <BlockBehind seed={110} line={2.2} fill={isInForce ? qingText : ink} chips={0} />
      <p className="finish-words">{wordsOf()}</p>
      {left === 0 && (
        <Button look="choice" seed={111} className={isBusy ? "off" : ""} onPress={() => void desk.hearAll()}>
          {desk.doing === "hearing-all" ? "停" : "从头听一遍"}
        </Button>
      )}
      {(isInForce || story.state === "stale") && (
        <Button
          look="choice"
          seed={112}
          className={isBusy ? "off" : ""}
          onPress={() => void desk.toMachine()}
        >
          换回机器声音
        </Button>
      )}
      {canPut && (
        <Button look="next" seed={113} className={isBusy ? "off" : ""} onPress={() => void desk.build()}>
          {isInForce ? "换上新录的" : "换上真人声音"}
        </Button>
      )}
    </footer>
  );

  function wordsOf(): string {
    if (desk.doing === "building") return "正在把一句句接起来……";
    if (story.state === "stale" && left > 0) return `文字改过，还有 ${left} 句要补录，现在放机器声音。`;
    if (isInForce && story.hasNewTakes) return "有新录的句子，还没有换上。";
    if (isInForce && story.hashToApprove)
      return `已换上真人声音。本馆只放审核过的内容，请把新的指纹 ${story.hashToApprove} 登记到 approvals.yaml，这个故事才会放。`;
    if (isInForce) return "已换成真人声音，下一次播放就是它。";
    if (left === 0) return `${story.sentences.length} 句都录完了。先从头听一遍，再换上。`;
    if (recorded === 0) return "现在是机器在念。录完全部句子，才会换上。";
    return `录了 ${recorded} 句，还有 ${left} 句。录下的都存好了，可以改天接着录。`;
  }
}
