import { useEffect, useState } from "react";
import type { CheckpointStory } from "../../../../runtime/contract/pack.ts";
import { ink } from "../../../shared/cut/inks.ts";
import { Block } from "../../../shared/woodcut/block.tsx";
import { PrintButton } from "../../../shared/woodcut/print-button.tsx";
import type { StageLayout } from "../../stage/fit-stage.ts";
import { forcesAt } from "../route/forces.ts";
import { briefly, forceShort, nameOf, whenOf } from "../trail-words.ts";

export type StopCardProps = {
  stop: number;
  story: CheckpointStory | undefined;
  hasQuestions: boolean;
  layout: StageLayout;
  elder: boolean;
  onListen(): void;
  onQuiz(): void;
  onClose(): void;
};

/** What lies open of a stop: picture, when and where, what its story asks, what one may do, and the code for a phone. */
export function StopCard(props: StopCardProps) {
  const { stop, story, hasQuestions, layout, elder, onListen, onQuiz, onClose } = props;
  const upright = layout === "portrait";
  const [width, height] = upright ? [952, 470] : [620, 960];
  const size = elder ? 46 : 40;
  const tall = upright ? 84 : 92;
  return (
    <section className={`stop-card stop-card-${layout}`} aria-label={nameOf(stop)} style={{ width, height }}>
      <Block width={width} height={height} seed={stop + 3} line={3} fill={ink} />
      {story?.pictureUrl && (
        <img className="stop-picture" src={story.pictureUrl} alt="" key={story.pictureUrl} />
      )}
      <div className="stop-words">
        <h2 className="song">{nameOf(stop)}</h2>
        {story?.facts && (
          <p className="stop-when">
            {whenOf(stop)} · {briefly(story.facts.place)}
          </p>
        )}
        <p className="stop-teaser">{story?.teaser}</p>
        <p className="stop-forces">
          走过这里：
          {forcesAt(stop)
            .map((id) => forceShort[id])
            .join("、")}
        </p>
      </div>
      <StopCode stop={stop} />
      <div className="stop-buttons">
        {story && (
          <PrintButton
            kind="red"
            width={upright ? 224 : 268}
            height={tall}
            size={size + 2}
            seed={51}
            onPress={onListen}
          >
            听故事
          </PrintButton>
        )}
        {hasQuestions && (
          <PrintButton
            kind="ink"
            width={upright ? 160 : 268}
            height={tall}
            size={size + 2}
            seed={52}
            onPress={onQuiz}
          >
            答题
          </PrintButton>
        )}
        <PrintButton
          kind="line"
          width={upright ? 160 : 268}
          height={tall}
          size={size}
          seed={53}
          onPress={onClose}
          label="合上这一站"
        >
          合上
        </PrintButton>
      </div>
    </section>
  );
}

/** 手机扫一扫，带着走. Where the hall has no address for phones there is no code, and nothing tells of it. */
function StopCode({ stop }: { stop: number }) {
  const [missing, setMissing] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another stop is another code
  useEffect(() => setMissing(false), [stop]);
  if (missing) return null;
  return (
    <figure className="stop-code">
      <img
        src={`/api/trail/qr/${stop}.svg`}
        alt={`${nameOf(stop)}的二维码`}
        onError={() => setMissing(true)}
      />
      <figcaption>
        手机扫一扫
        <br />
        带着走
      </figcaption>
    </figure>
  );
}
