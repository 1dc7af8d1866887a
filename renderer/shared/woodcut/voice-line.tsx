import { memo, useMemo } from "react";
import { red, voiceToCome } from "../cut/inks.ts";
import { Carving } from "./carving.tsx";
import { type VoiceCut, voiceShape } from "./voice-shape.ts";

export type VoiceLineProps = VoiceCut & {
  /** How many marks have been heard. */
  heard: number;
};

/** The voice as a row of gouges, red as far as it has come. A picture: the times beside it carry the meaning. */
export const VoiceLine = memo(function VoiceLine({
  heard,
  width,
  height,
  count,
  seed,
  loudness,
}: VoiceLineProps) {
  const marks = useMemo(
    () => voiceShape({ width, height, count, seed, ...(loudness ? { loudness } : {}) }),
    [width, height, count, seed, loudness],
  );
  return (
    <Carving width={width} height={height}>
      <path fill={voiceToCome} d={marks.slice(heard).join("")} />
      <path fill={red} d={marks.slice(0, heard).join("")} />
    </Carving>
  );
});
