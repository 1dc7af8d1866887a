import Database from "better-sqlite3";
import { onTestFinished } from "vitest";
import { createHallTime } from "../../runtime/base/hall-time.ts";
import { Hall } from "../../runtime/contract/hall.ts";
import type { Fact } from "../../runtime/contract/journal.ts";
import { sections } from "../../runtime/contract/section.ts";
import { migrate } from "../../runtime/journal/journal-schema.ts";
import { createRowWriter } from "../../runtime/journal/write-rows.ts";

export const hall = Hall.parse({
  hall: { id: "changling", name: "长岭社区红色展馆", kioskId: "changling-01" },
  pack: "red-ode",
  corridor: {
    stations: sections.map(({ id }, i) => ({ id: `s${i + 1}`, section: id, atMetres: 0.9 + i * 1.7 })),
  },
});
export const hallTime = createHallTime("Asia/Shanghai");

/** Wall time of `2026-11-21 09:30` in the hall. */
export function at(stamp: string): number {
  return Date.parse(`${stamp.replace(" ", "T")}:00+08:00`);
}

/** A journal with these facts, each at its time, written as the runtime writes them. */
export function makeJournal(facts: readonly (readonly [stamp: string, fact: Fact])[]): Database.Database {
  const db = new Database(":memory:");
  onTestFinished(() => void db.close());
  migrate(db);
  const writer = createRowWriter(db, "boot-1", hallTime);
  let seq = 0;
  for (const [stamp, { kind, data }] of facts) {
    const row = { at: at(stamp), upMs: 0, kind, cause: null, data: JSON.stringify(data) };
    seq = writer.write(seq, [row], []);
  }
  return db;
}

/** A play at a station, from its first to its last second. */
export function play(
  stamp: string,
  { place = "s1", heardMs = 62_000, reason = "finished" as const, ...rest }: Partial<Ended> = {},
): [string, Fact][] {
  const section = sections[Number(place.slice(1)) - 1];
  const placeName = section ? `${section.numeral} ${section.name}` : place;
  const { endedAt = stamp, ...data } = {
    play: `p-${stamp}-${place}`,
    place,
    placeName,
    story: "founding-boat",
    title: "红船启航",
    pack: "red-ode@1.0.0",
    via: "button" as const,
    durationMs: 62_000,
    ...rest,
  };
  return [
    [stamp, { kind: "story.started", data }],
    [endedAt, { kind: "story.ended", data: { ...data, heardMs, reason } }],
  ];
}

type Ended = Extract<Fact, { kind: "story.ended" }>["data"] & { endedAt: string };
