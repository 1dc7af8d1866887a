import { useEffect, useState } from "react";
import { createLevelTrack, type LevelTrack } from "./level-track.ts";
import { type MicrophoneTrouble, openMicrophone } from "./open-microphone.ts";
import { createTakeRecorder, type TakeRecorder } from "./take-recorder.ts";

export type MicState =
  | { status: "opening" }
  | { status: "ok"; levels: LevelTrack; recorder: TakeRecorder }
  | { status: MicrophoneTrouble };

/** The microphone for as long as the desk is open; `tryAgain` after something was plugged in or allowed. */
export function useMicrophone(): { mic: MicState; tryAgain(): void } {
  const [mic, setMic] = useState<MicState>({ status: "opening" });
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round opens it anew
  useEffect(() => {
    let isHere = true;
    let close = () => {};
    setMic({ status: "opening" });
    openMicrophone(() => isHere && setMic({ status: "lost" })).then((read) => {
      if (read.status !== "ok") {
        if (isHere) setMic({ status: read.status });
        return;
      }
      const { microphone } = read;
      if (!isHere) return microphone.close();
      close = microphone.close;
      const levels = createLevelTrack(microphone.sampleRate);
      const recorder = createTakeRecorder(microphone.sampleRate);
      microphone.listen((piece) => {
        levels.add(piece);
        recorder.add(piece);
      });
      setMic({ status: "ok", levels, recorder });
    });
    return () => {
      isHere = false;
      close();
    };
  }, [round]);
  return { mic, tryAgain: () => setRound((old) => old + 1) };
}
