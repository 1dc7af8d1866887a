// What the three doors of the bridge share: who may knock, how much, and what is answered.

/** Longer strings than any in hall.yaml are noise. */
export const longestText = 200;
/** A show control that sends more than this a second has gone wrong; what is too much is not answered. */
const mostASecond = 50;

export type DoorDeps = {
  host: string;
  port: number;
  allow: readonly string[];
  now(): number;
  /** Whether the string meant something. */
  onText(text: string, from: string): boolean;
  /** What a newcomer is told first, and `GET /state` answers. */
  state(): readonly string[];
  /** The door closed by itself. */
  onTrouble(reason: string): void;
};

export type Door = {
  tell(lines: readonly string[]): void;
  close(): Promise<void>;
};

export type Guard = { mayEnter(address: string | undefined): boolean; mayAsk(): boolean };

/** `::ffff:10.0.0.1` is `10.0.0.1`, as people write it. */
export function plainAddress(address: string | undefined): string {
  return (address ?? "").replace(/^::ffff:/i, "");
}

export function createGuard({ allow, now }: Pick<DoorDeps, "allow" | "now">): Guard {
  let second = 0;
  let asked = 0;
  return {
    mayEnter: (address) => allow.length === 0 || allow.includes(plainAddress(address)),
    mayAsk() {
      const current = Math.floor(now() / 1000);
      if (current !== second) [second, asked] = [current, 0];
      return ++asked <= mostASecond;
    },
  };
}

/** `OK <text>` or `ERR <text>`, so that the other side can tell which of its strings was taken. */
export function answerTo(text: string, taken: boolean): string {
  return `${taken ? "OK" : "ERR"} ${text}`;
}
