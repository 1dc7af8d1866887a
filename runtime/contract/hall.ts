// hall.yaml: one site, written by people (design: "hall.yaml"). Unknown keys are refused, so that a misspelt one is found.
import { z } from "zod";
import { Order } from "./order.ts";
import { SectionId } from "./section.ts";
import { PostPlace } from "./visitor-trail.ts";

/** A word that names a thing in hall.yaml: a letter, then letters, digits, `-` or `_`. */
const Name = z.string().regex(/^[a-z][a-z0-9_-]{0,39}$/i, "name");
const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "time-of-day");
/** A day ends at midnight, which people write as 24:00. */
const ClosingTime = z.union([TimeOfDay, z.literal("24:00")]);
const Weekday = z.enum(["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]);
const Volume = z.number().min(0).max(1);
const Milliseconds = z.number().int().min(0).max(3_600_000);
/** `30s`, `5m`, `1h` */
const Span = z.string().regex(/^\d{1,4}(s|m|h)$/, "span");

export const Policy = z.strictObject({
  bleedMetres: z.number().min(0).max(100).default(3.5),
  minHearingMs: Milliseconds.default(8000),
  leaveAfterMs: Milliseconds.default(20_000),
  cooldownMs: Milliseconds.default(3000),
  /** A motion sensor that says "somebody" for longer than this is taken for broken. */
  sensorStuckMs: Milliseconds.default(600_000),
  /** A guided tour or ceremony that nobody leads on for so long is over. */
  leadPatienceMs: Milliseconds.default(900_000),
  onBusy: z.enum(["wait", "interrupt", "ignore"]).default("wait"),
});
export type Policy = z.output<typeof Policy>;

const QuietHours = z.strictObject({ from: TimeOfDay, to: ClosingTime, maxVolume: Volume });

export const Station = z.strictObject({
  id: Name,
  section: SectionId,
  atMetres: z.number().min(0).max(1000),
  output: z
    .strictObject({
      device: z.string().min(1).default("default"),
      channel: z.number().int().min(1).max(64).default(1),
    })
    .prefault({}),
  onMotion: z.enum(["invite", "play", "count"]).default("invite"),
  volume: Volume.default(1),
  /** Never louder than this, whatever the hour and the hall's volume. */
  maxVolume: Volume.default(1),
  /** Quiet hours of this station alone, beside those of the hall. */
  quiet: z.array(QuietHours).default([]),
});
export type Station = z.output<typeof Station>;

const StationInput = z.strictObject({ station: Name, as: z.enum(["button", "motion"]) });
const GateInput = z.strictObject({ gate: Name, as: z.enum(["beam-a", "beam-b"]) });
/** The fire panel's contact; `when: off` where it opens on alarm, so that a cut wire is an alarm. */
const EvacuationInput = z.strictObject({
  as: z.literal("evacuation"),
  when: z.enum(["on", "off"]).default("on"),
});
/** A button for whoever leads: a key switch, a guide's remote control. */
const OrderInput = z.strictObject({ as: z.literal("order"), order: Order });
export const InputMeaning = z.union([StationInput, GateInput, EvacuationInput, OrderInput]);
export type InputMeaning = z.output<typeof InputMeaning>;
const OutputMeaning = z.strictObject({ station: Name, as: z.literal("lamp") });

const ChannelNumber = z.string().regex(/^[1-9]\d{0,2}$/, "channel");
const Inputs = z.record(ChannelNumber, InputMeaning).default({});
const Outputs = z.record(ChannelNumber, OutputMeaning).default({});
const UsbId = z.string().regex(/^[0-9a-f]{4}$/i, "usb-id");
export const PortAddress = z.union([
  z.strictObject({ path: z.string().min(1) }),
  z.strictObject({ vendorId: UsbId, productId: UsbId, serialNumber: z.string().optional() }),
]);
export type PortAddress = z.output<typeof PortAddress>;

export const Device = z.discriminatedUnion("driver", [
  z.strictObject({
    id: Name,
    driver: z.literal("lines"),
    port: PortAddress,
    inputs: Inputs,
    outputs: Outputs,
  }),
  z.strictObject({ id: Name, driver: z.literal("simulator"), inputs: Inputs, outputs: Outputs }),
]);
export type Device = z.output<typeof Device>;

/** An address of this computer on which the hall's show control may knock. */
const Door = z.strictObject({
  host: z.union([z.ipv4(), z.ipv6()]),
  port: z.number().int().min(1).max(65_535),
});
/** What a string of the show control means: a button's tap, or an order. */
const ControlMeaning = z.union([
  z.strictObject({ station: Name, as: z.literal("button") }),
  z.strictObject({ order: Order }),
]);

/** The bridge to the hall's show control (中控). Closed unless it is written down, and only at the addresses listed. */
export const Control = z.strictObject({
  udp: Door.optional(),
  tcp: Door.optional(),
  http: Door.optional(),
  /** Who may send, by address; whoever reaches the door where it is empty. */
  allow: z.array(z.union([z.ipv4(), z.ipv6()])).default([]),
  /** By the exact string, without the line's end. */
  receive: z
    .record(z.string().min(1).max(120), ControlMeaning)
    .refine((strings) => Object.keys(strings).length <= 200, "at most 200 strings"),
  /** Where the corridor's state is told by UDP, besides the TCP connections. */
  tell: z.array(Door).max(8).default([]),
});
export type Control = z.output<typeof Control>;
export type ControlMeaning = z.output<typeof ControlMeaning>;

const SpecialDays = z.union([
  z.strictObject({ from: z.iso.date(), to: z.iso.date().optional(), closed: z.literal(true) }),
  z.strictObject({
    from: z.iso.date(),
    to: z.iso.date().optional(),
    open: TimeOfDay.optional(),
    close: ClosingTime.optional(),
  }),
]);

export const Hall = z.strictObject({
  hall: z.strictObject({
    id: Name,
    name: z.string().min(1).max(40),
    kioskId: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/i, "kiosk-id"),
    timeZone: z.string().default("Asia/Shanghai"),
    volume: Volume.default(1),
  }),
  pack: Name,
  /** Only stories whose hash stands in the pack's approvals.yaml play. */
  requireApproval: z.boolean().default(false),
  hours: z
    .strictObject({
      open: TimeOfDay.default("08:30"),
      close: ClosingTime.default("17:30"),
      closedOn: z.array(Weekday).default([]),
      /** Days on which other hours hold, such as the week of National Day; the last one that fits counts. */
      special: z.array(SpecialDays).default([]),
    })
    .prefault({}),
  quiet: z.array(QuietHours).default([]),
  corridor: z.strictObject({ policy: Policy.prefault({}), stations: z.array(Station).min(1).max(32) }),
  devices: z.array(Device).default([]),
  visitor: z
    .strictObject({
      url: z.url().optional(),
      /** 备案号 of the site that the posts lead to, as it is to be printed on them. */
      filing: z.string().min(1).max(40).optional(),
      tls: z.strictObject({ cert: z.string(), key: z.string() }).optional(),
    })
    .prefault({}),
  trail: z
    .strictObject({
      /** Of the trail's own screen, beneath the hall's volume and ceilings. */
      volume: Volume.default(1),
      /** A printer stands beside that screen: the system's standard one prints certificates. */
      printer: z.boolean().default(false),
      /** Where the posts stand on the map of the lake; where nothing is said, evenly around it. */
      posts: z.record(z.string().regex(/^([1-9]|1[0-3]|bonus)$/, "checkpoint"), PostPlace).default({}),
    })
    .prefault({}),
  control: Control.optional(),
  upload: z.strictObject({ url: z.url(), every: Span.default("30s") }).optional(),
});
export type Hall = z.output<typeof Hall>;
