import { useState } from "react";
import { Block } from "../../shared/woodcut/block.tsx";
import { PrintButton } from "../../shared/woodcut/print-button.tsx";
import { useKiosk, useKioskState } from "../kiosk-context.ts";
import type { StageLayout } from "../stage/fit-stage.ts";
import { evenPlaces, wallPlaces } from "../standing-stations.ts";
import { StationKeys } from "./station-keys.tsx";
import "./simulator.css";

/** Demo hall only: a hand for the buttons, the sensors and the cable, behind a small handle in the corner. */
export function SimulatorPanel({ layout }: { layout: StageLayout }) {
  const [open, setOpen] = useState(false);
  const { stations } = useKioskState();
  const { simulate } = useKiosk();
  if (!open) {
    return (
      <button
        type="button"
        className="simulator-handle"
        onClick={() => setOpen(true)}
        aria-label="打开模拟面板"
      >
        <span className="vertical">模拟</span>
      </button>
    );
  }
  const lying = layout === "landscape";
  const [width, height] = lying ? [1920, 200] : [1080, 384];
  const places = lying ? wallPlaces(stations, 1920) : evenPlaces(stations.length);
  const plugged = stations.every(({ connected }) => connected);
  return (
    <section className={`simulator simulator-${layout}`} style={{ height }} aria-label="模拟面板">
      <Block width={width + 24} height={height + 24} seed={3} line={3} className="simulator-edge" />
      <header>
        <h2 className="song">模拟</h2>
        <p>代替点位上的按钮、感应器和信号线</p>
        <PrintButton
          kind={plugged ? "line" : "ink"}
          width={170}
          height={64}
          size={30}
          seed={12}
          onPress={() => simulate({ do: plugged ? "pull" : "plug" })}
          label={plugged ? "拔掉信号线" : "插上信号线"}
        >
          {plugged ? "拔线" : "插线"}
        </PrintButton>
        <div className="simulator-close">
          <PrintButton
            kind="line"
            width={130}
            height={64}
            size={30}
            seed={13}
            onPress={() => setOpen(false)}
            label="收起模拟面板"
          >
            收起
          </PrintButton>
        </div>
      </header>
      <div className="simulator-stations">
        {stations.map((station, index) => (
          <div key={station.id} className="simulator-station" style={{ left: places[index] ?? 0 }}>
            <StationKeys station={station} seed={index * 2 + 20} lying={lying} />
          </div>
        ))}
      </div>
    </section>
  );
}
