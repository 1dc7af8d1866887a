import type { Database } from "better-sqlite3";
import type { NewRow, PlayNote } from "./writer-messages.ts";

/** The plays that run now, in a table of their own, so that those which a crash left open are found without a search. */
export type OpenPlays = {
  /** Keeps the table in step with a fact of the same transaction. */
  follow(row: NewRow, boot: string): void;
  note(note: PlayNote): void;
  /** One `story.ended` for each play that is open, as far as it was known to have come. Leaves the table alone. */
  endings(): (NewRow & { boot: string })[];
};

type OpenPlay = {
  at: number;
  boot: string;
  up_ms: number;
  heard_ms: number;
  cause: string | null;
  data: string;
};

export function createOpenPlays(db: Database): OpenPlays {
  const begin = db.prepare("INSERT OR REPLACE INTO open_plays VALUES (?, ?, ?, ?, 0, ?, ?)");
  const end = db.prepare("DELETE FROM open_plays WHERE play = ?");
  const note = db.prepare("UPDATE open_plays SET heard_ms = ?, at = ?, up_ms = ? WHERE play = ?");
  const all = db.prepare<[], OpenPlay>(
    "SELECT at, boot, up_ms, heard_ms, cause, data FROM open_plays ORDER BY at, play",
  );
  return {
    follow({ kind, at, upMs, cause, data }, boot) {
      if (kind !== "story.started" && kind !== "story.ended") return;
      const { play }: { play: string } = JSON.parse(data);
      if (kind === "story.ended") end.run(play);
      else begin.run(play, at, boot, upMs, cause, data);
    },
    note({ play, heardMs, at, upMs }) {
      note.run(Math.round(heardMs), at, upMs, play);
    },
    // The end is dated when the play was last known to run, in the boot to which it belongs, not by the morning after:
    // so it counts on its own day, and a clock that was wrong then is mended together with the start.
    endings: () =>
      all.all().map(({ at, boot, up_ms: upMs, heard_ms: heardMs, cause, data }) => ({
        at,
        boot,
        upMs,
        cause,
        kind: "story.ended",
        data: JSON.stringify({ durationMs: 0, ...JSON.parse(data), heardMs, reason: "interrupted" }),
      })),
  };
}
