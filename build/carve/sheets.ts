import { pictures } from "./pictures/all.ts";
import { scroll } from "./scroll/scroll.ts";

/** One file to be written, its path from the root of the project. */
export type Sheet = { path: string; svg: string };

/** Cuts every picture and every plane of the handscroll, or only the pictures and planes of those ids. */
export function cutSheets(only: readonly string[] = []): Sheet[] {
  const isAsked = ({ id }: { id: string }): boolean => only.length === 0 || only.includes(id);
  return [
    ...pictures.filter(isAsked).map((picture) => ({
      path: `content/red-ode/pictures/${picture.id}.svg`,
      svg: picture.draw().frame().svg(picture.title),
    })),
    ...scroll.filter(isAsked).map((plane) => ({
      path: `renderer/shared/scroll/${plane.id}.svg`,
      svg: plane.draw().svg("红色赞歌长卷"),
    })),
  ];
}
