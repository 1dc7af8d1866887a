import { useEffect, useRef, useState } from "react";
import { useHeartbeat, useKiosk } from "../kiosk-context.ts";
import { pageClock } from "../page-clock.ts";
import { useCalm } from "../use-calm.ts";
import { type PicturePlanes, splitPlanes } from "./split-planes.ts";
import { isWater, swayPx, travelShare, waterPx } from "./sway.ts";
import "./story-picture.css";

export type StoryPictureProps = {
  url: string;
  width: number;
  height: number;
  /** Shown through a low opening: the view goes slowly up and down it, so that all of it is seen. */
  travels?: boolean;
};

/** What the planes may sway by without showing their edge. */
const spare = 14;
/** Which part of a picture taller than its place is shown: 0 its top, 1 its foot. */
const heightOfInterest = 0.45;

/** A story's print, filling its place, its planes moving slowly against each other. */
export function StoryPicture({ url, width, height, travels = false }: StoryPictureProps) {
  const { pictures } = useKiosk();
  const [picture, setPicture] = useState<PicturePlanes>();
  const hosts = useRef<(SVGSVGElement | null)[]>([]);
  const calm = useCalm();
  useEffect(() => {
    let shown = true;
    pictures.take(url).then(
      (text) => shown && setPicture(splitPlanes(text)),
      () => {}, // paper stands in its place
    );
    return () => {
      shown = false;
    };
  }, [pictures, url]);

  const [since] = useState(() => pageClock.upMs());
  const beat = useRef(0);
  useHeartbeat(() => {
    beat.current += 1;
    if (calm || !picture || beat.current % 2 === 0) return;
    const now = pageClock.upMs();
    const hidden = cover(picture, width, height).height - height;
    const y = travels ? -hidden * travelShare(now - since) : 0;
    picture.planes.forEach(({ id, depth }, index) => {
      const x = swayPx(now, depth) + (isWater(id) ? waterPx(now) : 0);
      const host = hosts.current[index];
      if (host) host.style.transform = `translate3d(${x.toFixed(2)}px, ${y.toFixed(2)}px, 0)`;
    });
  });

  if (!picture) return null;
  const place = cover(picture, width, height);
  return (
    <div className="story-picture" style={{ width, height }} aria-hidden="true">
      {picture.planes.map(({ id, elements }, index) => (
        <svg
          key={id}
          ref={(host) => {
            hosts.current[index] = host;
            if (host && !host.firstChild)
              for (const element of elements) host.appendChild(document.importNode(element, true));
          }}
          viewBox={picture.viewBox.join(" ")}
          style={place}
          aria-hidden="true"
        />
      ))}
    </div>
  );
}

function cover({ viewBox: [, , w, h] }: PicturePlanes, width: number, height: number) {
  const scale = Math.max((width + spare * 2) / w, height / h);
  return {
    left: (width - w * scale) / 2,
    top: (height - h * scale) * heightOfInterest,
    width: w * scale,
    height: h * scale,
  };
}
