// The talk between the runtime and a kiosk page: WebSocket on the kiosk door, /api/screen?screen=<id>, one JSON object a message.
import { z } from "zod";
import { StoryId } from "./pack.ts";
import { SectionId } from "./section.ts";
import { CeremonyManner } from "./spoken.ts";

/** Close code of a connection whose place a newer page of the same screen id has taken. */
export const replacedCode = 4001;

/** The screen whose page sounds for the whole corridor; the others only show. */
export const soundScreen = "corridor";

/** A loudspeaker: a sound device by the name that staff see, or a part of it (`default`: the system's choice), and its channel, from 1. */
export const Output = z.strictObject({ device: z.string(), channel: z.number().int() });
/** Where something sounds and how loud, 0–1. */
export const Speaker = z.strictObject({
  station: z.string(),
  volume: z.number().min(0).max(1),
  output: Output,
});
export type Speaker = z.output<typeof Speaker>;

/** What one station shows; `next` is the story its button would start, so that the page keeps that sound decoded. */
export const StationView = z.strictObject({
  id: z.string(),
  section: SectionId,
  atMetres: z.number(),
  state: z.enum(["idle", "inviting", "waiting", "playing", "fading"]),
  present: z.boolean(),
  /** `null` where the section has no playable story. */
  next: StoryId.nullable(),
  storyCount: z.number().int(),
  /** The board that carries this station's button answers. A station without a board is always connected. */
  connected: z.boolean(),
  /** Where it sounds, so that the page opens that device before anybody presses. */
  output: Output,
});
export type StationView = z.output<typeof StationView>;

/** What the corridor does as a whole; everything but `open` takes the whole screen. */
export const ShowMode = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("open") }),
  /** Silent, screens dim; `opensAt` (ms) where it is known. */
  z.strictObject({ kind: z.literal("closed"), opensAt: z.number().nullable() }),
  z.strictObject({ kind: z.literal("evacuation") }),
  z.strictObject({ kind: z.literal("tour"), station: z.string(), step: z.enum(["waiting", "telling"]) }),
  z.strictObject({
    kind: z.literal("ceremony"),
    title: z.string(),
    manner: CeremonyManner,
    lines: z.array(z.string()),
    line: z.number().int(),
    /** Until it is quiet; the leader's voice; the people's turn; the last line is over. */
    step: z.enum(["gathering", "speaking", "repeating", "closing"]),
  }),
]);
export type ShowMode = z.output<typeof ShowMode>;

/** Runtime → page. Complete and repeatable: a page that reloads gets `hello`, `corridor` and every running `play` again. */
export const ScreenCommand = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("hello"),
    /** Day and hour are said in the hall's zone, wherever the screen believes to be. */
    hall: z.strictObject({ name: z.string(), demo: z.boolean(), timeZone: z.string() }),
    /** Changes when the pages were built anew or the pack was swapped: the page reloads itself when idle. */
    version: z.string(),
  }),
  z.strictObject({ kind: z.literal("corridor"), mode: ShowMode, stations: z.array(StationView) }),
  z.strictObject({
    kind: z.literal("play"),
    playId: z.string(),
    station: z.string(),
    story: StoryId,
    volume: z.number().min(0).max(1),
    fromMs: z.number().min(0),
    output: Output,
    /** The runtime itself has answered the press with a knock: the page begins the story at once. */
    knocked: z.literal(true).optional(),
  }),
  /**
   * To the screens that do not sound: a story told elsewhere, so that they show it in step. Said with its start, about once
   * a second, and with its end: `finished` where it was heard to the end, else `over`.
   */
  z.strictObject({
    kind: z.literal("playing"),
    playId: z.string(),
    station: z.string(),
    story: StoryId,
    atMs: z.number().min(0),
    phase: z.enum(["running", "fading", "finished", "over"]),
  }),
  /** One line of a ceremony from several speakers at once; reported like a play. */
  z.strictObject({
    kind: z.literal("say"),
    playId: z.string(),
    audioUrl: z.string(),
    speakers: z.array(Speaker),
    fromMs: z.number().min(0),
  }),
  /** A running play is to be louder or softer from now on. */
  z.strictObject({ kind: z.literal("volume"), playId: z.string(), volume: z.number().min(0).max(1) }),
  z.strictObject({ kind: z.literal("chime"), chime: z.enum(["invite"]), speaker: Speaker }),
  z.strictObject({ kind: z.literal("stop"), playId: z.string(), fadeMs: z.number().min(0) }),
  z.strictObject({ kind: z.literal("ping"), n: z.number().int() }),
  z.strictObject({ kind: z.literal("reload") }),
]);
export type ScreenCommand = z.output<typeof ScreenCommand>;
export type SayCommand = Extract<ScreenCommand, { kind: "say" }>;
export type PlayCommand = Extract<ScreenCommand, { kind: "play" }>;
export type PlayingCommand = Extract<ScreenCommand, { kind: "playing" }>;

/**
 * How a sound device of the hall is: `missing` as long as it is not there, its stations sounding from the system's choice;
 * `folded` where it has fewer `channels` than hall.yaml asks for, the others sounding from all of them.
 */
export const OutputReport = z.strictObject({
  kind: z.literal("output"),
  device: z.string(),
  state: z.enum(["here", "missing", "folded"]),
  channels: z.number().int(),
});
export type OutputReport = z.output<typeof OutputReport>;

/** Page → runtime. */
export const ScreenReport = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("ready") }),
  /** Sound runs. `atMs` is the position in the story, also below. */
  z.strictObject({ kind: z.literal("started"), playId: z.string(), atMs: z.number().min(0) }),
  z.strictObject({ kind: z.literal("progress"), playId: z.string(), atMs: z.number().min(0) }),
  /** Played to its end, or faded to silence after `stop`. */
  z.strictObject({ kind: z.literal("ended"), playId: z.string(), atMs: z.number().min(0) }),
  z.strictObject({ kind: z.literal("failed"), playId: z.string(), reason: z.string().max(300) }),
  z.strictObject({ kind: z.literal("touch"), station: z.string(), wish: z.enum(["press", "next", "stop"]) }),
  z.strictObject({ kind: z.literal("pong"), n: z.number().int() }),
  /** Whether this page may sound: a browser that wants a touch first keeps it mute. Told after `ready` and when it changes. */
  z.strictObject({ kind: z.literal("sound"), state: z.enum(["running", "blocked"]) }),
  /** Told after `ready` and when it changes. */
  OutputReport,
]);
export type ScreenReport = z.output<typeof ScreenReport>;
