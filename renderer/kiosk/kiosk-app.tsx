import { lazy, Suspense, useEffect } from "react";
import type { Story } from "../../runtime/contract/pack.ts";
import { sections } from "../../runtime/contract/section.ts";
import { CorridorScreen } from "./corridor-screen.tsx";
import { StillHere } from "./idle/still-here.tsx";
import { useKioskState } from "./kiosk-context.ts";
import { CeremonyScreen } from "./modes/ceremony-screen.tsx";
import { ClosedScreen, closedGround } from "./modes/closed-screen.tsx";
import { EvacuationScreen } from "./modes/evacuation-screen.tsx";
import { safetyGreen } from "./modes/exit-sign.tsx";
import { Announcer } from "./playing/announcer.tsx";
import { SimulatorPanel } from "./simulator/simulator-panel.tsx";
import { fitStage, fitStation } from "./stage/fit-stage.ts";
import { Stage } from "./stage/stage.tsx";
import { loadFonts, useFonts } from "./stage/use-fonts.ts";
import { StationCeremony } from "./station/station-ceremony.tsx";
import { StationScreen } from "./station/station-screen.tsx";

const firstWords = `红色赞歌走近，听一段故事站到点位前等一等或者按一下钮${sections.map(({ name, numeral, yearsInWords }) => name + numeral + yearsInWords).join("")}`;
/** What must stand at once when it is wanted. */
const modeWords =
  "安全出口请跟随工作人员从有序离开EXIT今天闭馆还没有明后星期日上下午中晚凌晨点半刻分讲解进行中第共站按下号礼成肃立听领读跟想一想还在看吗秒恢复原样前面位完就到您";

const loadTrail = () => import("./trail/trail-screen.tsx");
const TrailScreen = lazy(() => loadTrail().then(({ TrailScreen }) => ({ default: TrailScreen })));

/** The whole screen: what the corridor does, one station of it, or the trail of the Long March. */
export function KioskApp({ station, trail = false }: { station: string | null; trail?: boolean }) {
  const state = useKioskState();
  const { pack, hall, elder, mode, asks } = state;
  const ready = useFonts(firstWords);
  useEffect(() => {
    if (trail) loadTrail().catch(() => {}); // beside the faces, so that neither waits for the other
  }, [trail]);
  useEffect(() => {
    if (ready) loadFonts(modeWords).catch(() => {}); // they come with the screen that needs them then
  }, [ready]);
  useEffect(() => {
    if (pack) loadFonts(wordsOf(pack.stories)).catch(() => {}); // they come with the first sentence then
  }, [pack]);
  if (!ready && mode.kind !== "evacuation" && !trail) return null; // the land needs no letters
  const fit = station === null ? fitStage : fitStation;
  return (
    <Stage fit={fit} calm={elder} ground={grounds[mode.kind]}>
      {(sheet) => {
        if (mode.kind === "evacuation") return <EvacuationScreen sheet={sheet} />;
        if (mode.kind === "closed") return <ClosedScreen sheet={sheet} opensAt={mode.opensAt} />;
        if (mode.kind === "ceremony")
          return station === null ? (
            <CeremonyScreen mode={mode} layout={sheet.layout} />
          ) : (
            <StationCeremony mode={mode} sheet={sheet} />
          );
        if (trail && mode.kind === "open")
          return (
            <Suspense fallback={null}>
              <TrailScreen sheet={sheet} lettered={ready} />
            </Suspense>
          );
        return (
          <>
            {station === null ? (
              <CorridorScreen layout={sheet.layout} />
            ) : (
              <StationScreen station={station} sheet={sheet} />
            )}
            {asks && mode.kind === "open" && <StillHere sheet={sheet} />}
            {hall?.demo && station === null && <SimulatorPanel layout={sheet.layout} />}
            <Announcer station={station} />
          </>
        );
      }}
    </Stage>
  );
}

const grounds: Record<string, string | undefined> = { evacuation: safetyGreen, closed: closedGround };

function wordsOf(stories: readonly Story[]): string {
  const all = stories.flatMap(({ title, teaser, think = "", english, sentences }) => [
    title,
    teaser,
    think,
    english ? english.title + english.summary : "",
    ...sentences.flatMap(({ text, pinyin }) => [text, ...pinyin]),
  ]);
  return [...new Set(all.join(""))].join("");
}
