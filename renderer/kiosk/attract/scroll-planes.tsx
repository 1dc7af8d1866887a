import { type CSSProperties, type RefObject, useRef, useState } from "react";
import far from "../../shared/scroll/far.svg";
import mid from "../../shared/scroll/mid.svg";
import near from "../../shared/scroll/near.svg";
import sky from "../../shared/scroll/sky.svg";
import { planeShift, type ScrollPlaneId, scrollPlanes, scrollSize } from "../../shared/scroll/where.ts";
import { pageClock } from "../page-clock.ts";

const againAfterMs = 3000;
const files: Record<ScrollPlaneId, string> = { sky, far, mid, near };

/** Moves the planes of a scroll: `left` is the left edge of what is seen, `camera` decides how the planes lie. */
export type MoveScroll = (left: number, camera: number) => void;

/** The planes of the handscroll over each other, and how to move them without drawing anything anew. */
export function useScrollPlanes(scale: number): {
  hosts: RefObject<(HTMLImageElement | null)[]>;
  move: MoveScroll;
} {
  const hosts = useRef<(HTMLImageElement | null)[]>([]);
  const move: MoveScroll = (left, camera) => {
    scrollPlanes.forEach(({ depth }, index) => {
      const x = (planeShift(depth, camera) - left) * scale;
      const host = hosts.current[index];
      if (host) host.style.transform = `translate3d(${x.toFixed(2)}px, 0, 0)`;
    });
  };
  return { hosts, move };
}

export type ScrollPlanesProps = {
  scale: number;
  /** Where the top of the scroll lies in its place, pixels. */
  top: number;
  /** Where its left edge lies before it is moved, in scroll pixels. */
  left?: number;
  hosts?: RefObject<(HTMLImageElement | null)[]>;
};

export function ScrollPlanes({ scale, top, left = 0, hosts }: ScrollPlanesProps) {
  const { length, height, bleed } = scrollSize;
  return (
    <>
      {scrollPlanes.map(({ id }, index) => (
        <PlaneImage
          key={id}
          url={files[id]}
          onHost={(host) => {
            if (hosts) hosts.current[index] = host;
          }}
          style={{
            left: -(bleed + left) * scale,
            top,
            width: (length + bleed * 2) * scale,
            height: height * scale,
          }}
        />
      ))}
    </>
  );
}

type PlaneImageProps = { url: string; onHost: (host: HTMLImageElement | null) => void; style: CSSProperties };

/** One plane's file; asked for again when the runtime went away while it was on its way. */
function PlaneImage({ url, onHost, style }: PlaneImageProps) {
  const [tries, setTries] = useState(0);
  const again = (): void => {
    pageClock.after(againAfterMs, () => setTries(tries + 1));
  };
  const src = tries === 0 ? url : `${url}?again=${tries}`;
  return <img ref={onHost} className="scroll-plane" src={src} alt="" style={style} onError={again} />;
}
