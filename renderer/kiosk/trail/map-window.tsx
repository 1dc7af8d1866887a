import { memo, useEffect, useLayoutEffect, useRef, useState } from "react";
import { Dissolve } from "../../shared/woodcut/dissolve.tsx";
import { chooseMap, rememberFlat, sessionMemory } from "./flat/map-choice.ts";
import { rivers } from "./land/lie.ts";
import { stopSpot, stopSpots } from "./land/places.ts";
import { firstDay, lastDay } from "./route/days.ts";
import { type ForceId, isReached } from "./route/forces.ts";
import { StopMark } from "./stop-mark.tsx";
import { offerToTests } from "./trail-probe.ts";
import { createEye, type Pace } from "./view/eye.ts";
import { followFingers } from "./view/fingers.ts";
import { type RunningMap, runMap } from "./view/run-map.ts";
import { homeView, stopView } from "./view/view.ts";

export type MapWindowProps = {
  width: number;
  height: number;
  stop: number | null;
  force: ForceId | "all";
  goal: { day: number; pace: Pace; turn: number };
  alone: boolean;
  calm: boolean;
  /** The day that the line has come to, for the marks. */
  day: number;
  /** Raised when the whole way shall be seen again. */
  homeTurn: number;
  onStop(stop: number): void;
  onDay(day: number): void;
  onRest(): void;
};

/** The land with its marks: the relief, or the flat map where that cannot be. */
export const MapWindow = memo(function MapWindow(props: MapWindowProps) {
  const { width, height, stop, force, goal, alone, calm, homeTurn } = props;
  const host = useRef<HTMLDivElement>(null);
  const places = useRef(new Map<string, HTMLElement>());
  const running = useRef<RunningMap | null>(null);
  const [eye] = useState(() => createEye(width / height));
  const [kind, setKind] = useState<"relief" | "flat">();
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });

  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const memory = sessionMemory();
    const map = runMap({
      host: element,
      eye,
      choice: chooseMap(window.location.search, memory),
      force: () => latest.current.force,
      marks: () =>
        [...places.current].flatMap(([name, each]) => {
          const spot = spotOf(name);
          return spot ? [{ element: each, spot }] : [];
        }),
      onDay: (day) => latest.current.onDay(day),
      onRest: () => latest.current.onRest(),
      onFlat(why) {
        if (why === "slow") rememberFlat(memory);
        setKind("flat");
      },
    });
    running.current = map;
    setKind(map.map().kind);
    map.resize(latest.current.width, latest.current.height);
    performance.mark("zange-trail-first-frame");
    const letGo = followFingers(element, eye, () => latest.current.height);
    const withdraw = offerToTests(map, eye, () => latest.current);
    return () => {
      withdraw();
      letGo();
      map.stop();
      running.current = null;
    };
  }, [eye]);

  useEffect(() => running.current?.resize(width, height), [width, height]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown of the lines is asked for when drawing
  useEffect(() => running.current?.redraw(), [force, stop, kind]);
  useEffect(() => {
    eye.wander(alone, performance.now(), latest.current.calm || kind === "flat"); // the flat map costs most where machines are weak
  }, [eye, alone, kind]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a raised count is a new wish
  useEffect(() => {
    const { width: wide, height: high } = latest.current;
    const to = stop === null ? homeView(wide / high) : stopView(stopSpot(stop));
    if (!latest.current.alone) eye.fly(to, performance.now(), latest.current.calm);
  }, [eye, stop, homeTurn]);
  useEffect(() => {
    const { day, pace, turn } = goal;
    const now = performance.now();
    const isCalm = latest.current.calm && pace === "fly";
    if (turn === 0 && !isCalm)
      eye.grow(firstDay, "now", now); // the way opens by walking it once, quickly
    else if (pace === "walk")
      eye.grow(latest.current.day >= lastDay ? firstDay : latest.current.day, "now", now);
    eye.grow(day, isCalm ? "now" : pace, now);
  }, [eye, goal]);

  const [keep] = useState(() => keepers(places.current));
  return (
    <div className={`trail-map trail-map-${kind ?? "none"}`} ref={host} style={{ width, height }}>
      <Dissolve className="trail-rim trail-rim-top" width={width} height={54} seed={23} />
      <Dissolve className="trail-rim trail-rim-foot" width={width} height={60} seed={24} />
      <Dissolve className="trail-rim trail-rim-side" width={height} height={44} seed={26} />
      {rivers.map(({ name }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rivers never change; one has two names on the land
        <span className="trail-river" key={at} ref={keep.get(`river ${at}`)} aria-hidden="true">
          {name}
        </span>
      ))}
      {stopSpots.map((_spot, at) => (
        <StopMark
          // biome-ignore lint/suspicious/noArrayIndexKey: the stops are numbered along the way
          key={at}
          place={keep.get(`stop ${at + 1}`)}
          stop={at + 1}
          reached={isReached(at + 1, props.day, force)}
          isOpen={stop === at + 1}
          isCalm={calm}
          onPress={props.onStop}
        />
      ))}
    </div>
  );
});

type Keep = (element: HTMLElement | null) => void;

/** One for each mark, always the same, so that a mark is drawn anew only when it looks different. */
function keepers(places: Map<string, HTMLElement>): Map<string, Keep> {
  const names = [
    ...rivers.map((_river, at) => `river ${at}`),
    ...stopSpots.map((_spot, at) => `stop ${at + 1}`),
  ];
  const keep = (name: string): Keep => {
    return (element) => {
      if (element) places.set(name, element);
      else places.delete(name);
    };
  };
  return new Map(names.map((name) => [name, keep(name)]));
}

function spotOf(name: string) {
  const [kind, number] = name.split(" ");
  return kind === "stop" ? stopSpot(Number(number)) : rivers[Number(number)]?.label;
}
