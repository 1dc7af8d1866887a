import { construction } from "./construction.ts";
import type { Emblem } from "./emblem.ts";
import { founding } from "./founding.ts";
import { liberation } from "./liberation.ts";
import { newera } from "./newera.ts";
import { reform } from "./reform.ts";
import { resistance } from "./resistance.ts";
import { spark } from "./spark.ts";

/** The sections' emblems in the order of the walk, from night to day. */
export const emblems: readonly Emblem[] = [
  founding,
  spark,
  resistance,
  liberation,
  construction,
  reform,
  newera,
];
