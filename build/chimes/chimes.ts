// Short sounds of wood and string. Notes come from one pentatonic row (D E F♯ A B); two or three of them are a signal, never a tune.

export type Layer = {
  /** sox's `synth`, without the length. */
  tone: readonly string[];
  atMs: number;
  lengthMs: number;
  gainDb: number;
  /** Rise before the fall; a knock has none. */
  attackMs?: number;
  /** sox's name of the curve; "l" falls evenly in decibels, as wood does. A plucked string falls by itself, a page swells and goes. */
  fall?: "l" | "h" | "t";
  effects?: readonly string[];
};
export type Chime = { id: string; says: string; lengthMs: number; layers: readonly Layer[] };

const note = { d4: 293.66, e4: 329.63, a4: 440, d5: 587.33, fis5: 739.99, a5: 880, d6: 1174.66 };

export const chimes: readonly Chime[] = [
  {
    id: "invite",
    says: "有人走近：请按一下",
    lengthMs: 1150,
    layers: [...string(note.a4, 0, 1100, 0), ...string(note.d5, 190, 950, -2)],
  },
  { id: "press", says: "按下去了", lengthMs: 220, layers: wood(720, 0, 0) },
  {
    id: "stamp",
    says: "盖章",
    lengthMs: 420,
    layers: [
      { tone: ["sine", "150-78"], atMs: 0, lengthMs: 380, gainDb: 0 },
      ...wood(410, 0, -8),
      { tone: ["pinknoise"], atMs: 4, lengthMs: 70, gainDb: -16, effects: ["lowpass", "2200"] },
    ],
  },
  {
    id: "right",
    says: "答对了",
    lengthMs: 1150,
    layers: [
      ...string(note.d5, 0, 700, 0),
      ...string(note.fis5, 120, 750, -1),
      ...string(note.a5, 240, 850, -2),
    ],
  },
  {
    id: "not-yet",
    says: "再想一想",
    lengthMs: 750,
    layers: [...wood(330, 0, 0), ...string(note.e4, 0, 480, -6), ...string(note.d4, 160, 580, -4)],
  },
  {
    id: "page",
    says: "翻页",
    lengthMs: 330,
    layers: [
      {
        tone: ["pinknoise"],
        atMs: 0,
        lengthMs: 310,
        gainDb: 0,
        attackMs: 60,
        fall: "t",
        effects: ["sinc", "700-5200", "tremolo", "11", "45"],
      },
    ],
  },
];

/** A plucked string, and its octave far below it in level so that small speakers carry it. */
function string(hertz: number, atMs: number, lengthMs: number, gainDb: number): Layer[] {
  return [
    { tone: ["pluck", String(hertz)], atMs, lengthMs, gainDb, fall: "h", effects: ["lowpass", "4200"] },
    { tone: ["sine", String(hertz)], atMs, lengthMs, gainDb: gainDb - 9, attackMs: 2 },
    {
      tone: ["sine", String(hertz * 2)],
      atMs,
      lengthMs: Math.round(lengthMs * 0.6),
      gainDb: gainDb - 22,
      attackMs: 2,
    },
  ];
}

/** A wooden bar: its partials stand 1 : 2.76 : 5.4 and die the faster the higher they are. */
function wood(hertz: number, atMs: number, gainDb: number): Layer[] {
  const partials = [
    { times: 1, lengthMs: 200, gainDb: 0 },
    { times: 2.76, lengthMs: 90, gainDb: -9 },
    { times: 5.4, lengthMs: 40, gainDb: -18 },
  ];
  return partials.map((partial) => ({
    tone: ["sine", (hertz * partial.times).toFixed(1)],
    atMs,
    lengthMs: partial.lengthMs,
    gainDb: gainDb + partial.gainDb,
    attackMs: 1,
  }));
}
