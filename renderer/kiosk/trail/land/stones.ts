import {
  brown,
  deep,
  dusk,
  night,
  ochre,
  paleOchre,
  paleQing,
  paper,
  qing,
} from "../../../shared/cut/inks.ts";
import type { Stone } from "./lie.ts";

/** The three blocks of a mountain, from the lit side to the dark one, and the colour of a cut in each. */
export type StoneInks = {
  lit: string;
  middle: string;
  dark: string;
  ridge: string;
  litCut: string;
  darkCut: string;
};

/** South and near: dark. Far and high: pale. North: yellow earth. */
export const stoneInks: Record<Stone, StoneInks> = {
  foothill: { lit: dusk, middle: deep, dark: night, ridge: paper, litCut: night, darkCut: dusk },
  south: { lit: qing, middle: dusk, dark: deep, ridge: paper, litCut: deep, darkCut: qing },
  middle: {
    lit: paleQing(0.5),
    middle: qing,
    dark: dusk,
    ridge: paper,
    litCut: dusk,
    darkCut: paleQing(0.35),
  },
  snow: { lit: paper, middle: paleQing(0.78), dark: qing, ridge: paper, litCut: dusk, darkCut: paper },
  pale: {
    lit: paleQing(0.78),
    middle: paleQing(0.5),
    dark: qing,
    ridge: paper,
    litCut: qing,
    darkCut: paleQing(0.78),
  },
  loess: {
    lit: paleOchre(0.3),
    middle: ochre,
    dark: brown,
    ridge: paper,
    litCut: brown,
    darkCut: paleOchre(0.3),
  },
};

export const soilInks = {
  plain: [paleQing(0.65), paleQing(0.5), paleQing(0.78)],
  basin: [paleQing(0.88), paleQing(0.78), paper],
  plateau: [paleQing(0.78), paleQing(0.65), paleQing(0.88)],
  marsh: [paleOchre(0.45), paleOchre(0.3), paleOchre(0.6)],
  loess: [paleOchre(0.8), paleOchre(0.6), paleOchre(0.88)],
} as const;

export const waterInk = paper;
export const bankInk = qing;
