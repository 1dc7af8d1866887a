// Runs on the browser's sound thread: hands the microphone's samples on as they are, in pieces of about 20 ms.

// The browser's names for this thread, which TypeScript's page library does not know.
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare function registerProcessor(name: string, processor: new () => AudioWorkletProcessor): void;

const pieceSamples = 1024;

class TakeProcessor extends AudioWorkletProcessor {
  private piece = new Float32Array(pieceSamples);
  private filled = 0;

  process(inputs: Float32Array[][]): boolean {
    const samples = inputs[0]?.[0];
    if (!samples) return true; // the microphone is on its way
    for (const sample of samples) {
      this.piece[this.filled++] = sample;
      if (this.filled < pieceSamples) continue;
      this.port.postMessage(this.piece, [this.piece.buffer]);
      this.piece = new Float32Array(pieceSamples);
      this.filled = 0;
    }
    return true;
  }
}

registerProcessor("zange-take", TakeProcessor);
