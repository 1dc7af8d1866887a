import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useReducer,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import type { KioskTrail } from "../../../runtime/contract/kiosk-trail.ts";
import type { CheckpointStory } from "../../../runtime/contract/pack.ts";
import { Dissolve } from "../../shared/woodcut/dissolve.tsx";
import { StillHere } from "../idle/still-here.tsx";
import { useKioskState } from "../kiosk-context.ts";
import { pageClock } from "../page-clock.ts";
import type { Sheet } from "../stage/fit-stage.ts";
import { MapWindow } from "./map-window.tsx";
import { lastDay } from "./route/days.ts";
import { StopCard } from "./stop/stop-card.tsx";
import { StopQuiz } from "./stop/stop-quiz.tsx";
import { StopTelling } from "./stop/stop-telling.tsx";
import { createTrailDesk } from "./trail-desk.ts";
import { TrailHead } from "./trail-head.tsx";
import { TrailRest } from "./trail-rest.tsx";
import { freshTrail, reduceTrail } from "./trail-state.ts";
import { useLonely } from "./use-lonely.ts";
import { createTrailVoice } from "./voice.ts";
import "./trail.css";
import "./stop/stop.css";

const TrailCard = lazy(() =>
  import("./card/trail-card.tsx").then(({ TrailCard }) => ({ default: TrailCard })),
);
const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)");
const desk = createTrailDesk(pageClock);

/**
 * The screen of the trail while the hall is open. Taken off the page it falls silent at once. The land stands before its words, which
 * wait for their faces (`lettered`): set in another face first, they would move.
 */
export function TrailScreen({ sheet, lettered }: { sheet: Sheet; lettered: boolean }) {
  const { layout } = sheet;
  const upright = layout === "portrait";
  const { pack } = useKioskState();
  const [state, tell] = useReducer(reduceTrail, freshTrail);
  const [day, setDay] = useState(lastDay);
  const [homeTurn, setHomeTurn] = useState(0);
  const [trail, setTrail] = useState<KioskTrail>();
  const [hushed, setHushed] = useState(true);
  const reduced = useSyncExternalStore(listenMotion, () => reducedMotion.matches);
  const calm = reduced || state.elder;
  const { stop, doing } = state;
  const story = storyAt(trail, pack?.checkpoints, stop);
  const questions = trail?.stops.find(({ place }) => place === stop)?.questions ?? [];

  const [voice] = useState(() =>
    createTrailVoice(({ durationMs }, heardMs) => {
      if (heardMs > 0 && told.current) desk.heard({ checkpoint: told.current, heardMs, durationMs });
      tell({ kind: "story-over" });
    }),
  );
  const told = useRef<number | null>(null);
  useEffect(() => () => voice.stop(), [voice]);
  useEffect(
    () =>
      desk.watch((news) => {
        if ("trail" in news) setTrail(news.trail);
        const { volume, silent } = "trail" in news ? news.trail : news.now;
        voice.volume(silent ? 0 : volume);
        if (silent) voice.stop();
        setHushed(silent || volume === 0);
      }),
    [voice],
  );
  useEffect(() => {
    if (doing !== "story") voice.stop();
  }, [voice, doing]);
  useLonely(
    state.asks,
    doing === "story",
    useCallback(() => tell({ kind: "waited" }), []),
    useCallback(() => tell({ kind: "touched" }), []),
  );
  const chooseStop = useCallback((chosen: number) => tell({ kind: "stop-chosen", stop: chosen }), []);
  const rest = useCallback(() => tell({ kind: "walked" }), []);
  const positionMs = useCallback(() => voice.position(), [voice]);

  function listen(): void {
    if (!story || stop === null) return;
    told.current = stop;
    voice.play(story);
    tell({ kind: "story-began" });
  }

  return (
    <div className={`trail trail-${layout}${state.elder ? " trail-elder" : ""}${calm ? " calm" : ""}`}>
      <h1 className="unseen">长征路十三站</h1>
      <MapWindow
        width={upright ? 1080 : 1240}
        height={upright ? 1060 : 772}
        stop={stop}
        force={state.force}
        goal={state.goal}
        alone={state.alone}
        calm={calm}
        day={day}
        homeTurn={homeTurn}
        onStop={chooseStop}
        onDay={setDay}
        onRest={rest}
      />
      {lettered && <TrailHead day={day} upright={upright} />}
      {lettered && (doing === "card" || !upright) && (
        <TrailRest
          upright={upright}
          day={day}
          state={state}
          tell={tell}
          onHome={() => {
            tell({ kind: "closed" });
            setHomeTurn((turn) => turn + 1);
          }}
        />
      )}
      {stop !== null && (
        <div className={`trail-panel trail-panel-${doing}`}>
          {upright && doing !== "card" && (
            <Dissolve className="trail-panel-rim" width={1080} height={70} seed={25} />
          )}
          {doing === "card" && (
            <StopCard
              stop={stop}
              story={story}
              hasQuestions={questions.length > 0}
              layout={layout}
              elder={state.elder}
              onListen={listen}
              onQuiz={() => tell({ kind: "quiz-opened" })}
              onClose={() => tell({ kind: "closed" })}
            />
          )}
          {doing === "story" && story && (
            <StopTelling
              stop={stop}
              story={story}
              layout={layout}
              pinyin={state.pinyin}
              elder={state.elder}
              hushed={hushed}
              positionMs={positionMs}
              onStop={() => tell({ kind: "story-over" })}
              onPinyin={() => tell({ kind: "pinyin-switched" })}
              onElder={() => tell({ kind: "elder-switched" })}
            />
          )}
          {doing === "quiz" && (
            <StopQuiz
              stop={stop}
              questions={questions}
              layout={layout}
              level={state.level}
              onLevel={(level) => tell({ kind: "level-chosen", level })}
              onScore={({ right, asked }) =>
                desk.answered({ checkpoint: stop, level: state.level, right, asked })
              }
              onClose={() => tell({ kind: "quiz-closed" })}
            />
          )}
        </div>
      )}
      {state.stampCard && (
        <Suspense fallback={null}>
          <TrailCard
            sheet={sheet}
            onClose={() => tell({ kind: "stamp-card", isOpen: false })}
            onStop={(typed) => {
              tell({ kind: "stamp-card", isOpen: false });
              tell({ kind: "stop-chosen", stop: typed });
            }}
          />
        </Suspense>
      )}
      {state.asks && <StillHere sheet={sheet} />}
    </div>
  );
}

/** As the runtime tells it to this screen, or, before it has, as the pack holds it. */
function storyAt(
  trail: KioskTrail | undefined,
  checkpoints: readonly CheckpointStory[] | undefined,
  stop: number | null,
): CheckpointStory | undefined {
  if (stop === null) return undefined;
  const told = trail?.stops.find(({ place }) => place === stop);
  if (told) return { ...told.story, checkpoint: stop };
  return checkpoints?.find(({ checkpoint }) => checkpoint === stop);
}

function listenMotion(changed: () => void): () => void {
  reducedMotion.addEventListener("change", changed);
  return () => reducedMotion.removeEventListener("change", changed);
}
