import { ink } from "../../shared/cut/inks.ts";
import { Block } from "../../shared/woodcut/block.tsx";
import "./tour-screen.css";

const sizes = {
  portrait: { width: 952, height: 112 },
  landscape: { width: 500, height: 160 },
  /** Over the controls of the upright sheet, in place of the neighbours whose buttons do not count now. */
  strip: { width: 952, height: 96 },
};

/** 讲解进行中, and how far the walk has come. */
export function TourBanner({ progress, layout }: { progress: string; layout: keyof typeof sizes }) {
  return (
    <div className={`tour-banner tour-banner-${layout}`}>
      <Block {...sizes[layout]} seed={33} grain={10} fill={ink} />
      <b className="song">讲解进行中</b>
      <span>{progress}</span>
    </div>
  );
}
