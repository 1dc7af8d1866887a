/** The loudspeakers of one sound device, each on a channel of its own. */
export type Channels = {
  /** A way to these loudspeakers, each as loud as it says. */
  open(speakers: readonly Loudspeaker[]): Way;
  /** Looks anew how many channels the device has. `everywhere`: each sound comes from all of them. */
  refit(everywhere: boolean): void;
  /** How many channels the device has. */
  count(): number;
};

/** `channel` counts from 1. One that the device does not have means all that it has: nobody is left in silence. */
export type Loudspeaker = { channel: number; volume: number };

export type Way = {
  /** Where a sound goes in: all of them. */
  inputs: readonly AudioNode[];
  /** Becomes that loud within `rampMs`, on the clock of the sound itself. */
  turn(volume: number, rampMs: number): void;
  close(): void;
};

/** No browser merges more. */
const mostChannels = 32;

export function createChannels(audio: AudioContext): Channels {
  const open = new Map<GainNode, number>();
  let merger: ChannelMergerNode | undefined;
  let count = 0;
  let isEverywhere = false;

  function refit(everywhere: boolean): void {
    const { destination } = audio;
    const most = Math.min(mostChannels, Math.max(1, destination.maxChannelCount));
    if (merger && most === count && everywhere === isEverywhere) return;
    merger?.disconnect();
    destination.channelCountMode = "explicit";
    destination.channelInterpretation = "discrete"; // channel 3 is channel 3, not a mixture for left and right
    if (destination.channelCount !== most) destination.channelCount = most;
    merger = audio.createChannelMerger(most);
    merger.connect(destination);
    [count, isEverywhere] = [most, everywhere];
    for (const [gain, channel] of open) plug(gain, channel, merger);
  }

  function plug(gain: GainNode, channel: number, into: ChannelMergerNode): void {
    gain.disconnect();
    const all = isEverywhere || channel > count;
    for (let each = 0; each < count; each++) if (all || each === channel - 1) gain.connect(into, 0, each);
  }

  refit(false);
  return {
    refit,
    count: () => count,
    open(speakers) {
      const gains = speakers.map(({ channel, volume }) => {
        const gain = audio.createGain();
        gain.gain.value = volume;
        open.set(gain, channel);
        if (merger) plug(gain, channel, merger);
        return gain;
      });
      return {
        inputs: gains,
        turn(volume, rampMs) {
          const now = audio.currentTime;
          for (const { gain } of gains) {
            const from = gain.value; // where a ramp that still runs has brought it
            gain.cancelScheduledValues(now);
            gain.setValueAtTime(from, now);
            gain.linearRampToValueAtTime(volume, now + rampMs / 1000);
          }
        },
        close() {
          for (const gain of gains) {
            open.delete(gain);
            gain.disconnect();
          }
        },
      };
    },
  };
}
