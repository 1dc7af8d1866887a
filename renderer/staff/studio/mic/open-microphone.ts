import workletUrl from "./take-worklet.ts?worker&url";

export type Microphone = {
  sampleRate: number;
  /** Calls with each piece of sound until the answer is called. */
  listen(hear: (piece: Float32Array) => void): () => void;
  close(): void;
};

export type MicrophoneTrouble = "insecure" | "refused" | "none" | "busy" | "lost";
export type MicrophoneRead = { status: "ok"; microphone: Microphone } | { status: MicrophoneTrouble };

const wishedRate = 44_100;

/**
 * The microphone as it is: without echo cancelling, noise suppression and automatic gain, which make a voice in a quiet room worse.
 * `onLost` is called when it is pulled out.
 */
export async function openMicrophone(onLost: () => void): Promise<MicrophoneRead> {
  if (!navigator.mediaDevices?.getUserMedia) return { status: "insecure" };
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({
      audio: { echoCancellation: false, noiseSuppression: false, autoGainControl: false, channelCount: 1 },
    });
  } catch (error) {
    return { status: troubleOf(error) };
  }
  const context = new AudioContext({ sampleRate: wishedRate, latencyHint: "interactive" });
  const close = () => {
    for (const track of stream.getTracks()) track.stop();
    void context.close().catch(() => {}); // closed twice: nothing is lost
  };
  try {
    await context.audioWorklet.addModule(workletUrl);
    const node = new AudioWorkletNode(context, "zange-take", { numberOfInputs: 1, numberOfOutputs: 0 });
    context.createMediaStreamSource(stream).connect(node);
    const hearers = new Set<(piece: Float32Array) => void>();
    node.port.onmessage = ({ data }: MessageEvent<Float32Array>) => {
      for (const hear of hearers) hear(data);
    };
    for (const track of stream.getTracks()) track.onended = onLost;
    await context.resume();
    return {
      status: "ok",
      microphone: {
        sampleRate: context.sampleRate,
        listen(hear) {
          hearers.add(hear);
          return () => hearers.delete(hear);
        },
        close,
      },
    };
  } catch {
    close();
    return { status: "busy" };
  }
}

function troubleOf(error: unknown): MicrophoneTrouble {
  const name = error instanceof Error ? error.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "refused";
  if (name === "NotFoundError" || name === "OverconstrainedError") return "none";
  return "busy";
}

/** What is wrong, and what to do. */
export const troubleSentences: Record<MicrophoneTrouble, string> = {
  insecure: "这里用不了话筒：要在展项这台电脑上打开录音间。录过的都在，请到展项电脑上用浏览器打开 /studio。",
  refused:
    "浏览器没有让这一页用话筒。录过的都在，请点地址栏左边的小图标，把“麦克风”改成允许，再按“再试一次”。",
  none: "这台电脑没有找到话筒。录过的都在，请插上话筒，等几秒，再按“再试一次”。",
  busy: "话筒打不开，可能别的程序正在用。录过的都在，请关掉会议、录音一类的程序，再按“再试一次”。",
  lost: "话筒断开了。录过的都在，请把话筒插好，再按“再试一次”。",
};
