// The drawing library: everything is a shape with knife-cut facets, and the same seed gives the same cut.
export * from "./blend.ts";
export * from "./boat.ts";
export * from "./inks.ts";
export * from "./knife.ts";
export * from "./march.ts";
export * from "./person.ts";
export * from "./pine.ts";
export * from "./point.ts";
export * from "./polygon.ts";
export * from "./print.ts";
export * from "./range.ts";
export * from "./ridge.ts";
export * from "./seeded.ts";
export * from "./strokes.ts";
export * from "./water.ts";
