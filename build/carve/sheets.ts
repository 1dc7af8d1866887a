import { pictures } from "./pictures/all.ts";
import { scroll } from "./scroll/scroll.ts";

/** One file to be written, its path from the root of the project. */
export type Sheet = { path: string; svg: string };

/** Cuts every picture and every plane of the handscroll. */
export function cutSheets(): Sheet[] {
  return [
    ...pictures.map((picture) => ({
      path: `content/red-ode/pictures/${picture.id}.svg`,
      svg: picture.draw().frame().svg(picture.title),
    })),
    ...scroll.map((plane) => ({
      path: `renderer/shared/scroll/${plane.id}.svg`,
      svg: plane.draw().svg("红色赞歌长卷"),
    })),
  ];
}
