// What the main thread and the writer's thread say to each other: one request, one reply, never two requests at once.

/** A fact as it goes to disk, except for its number. */
export type NewRow = {
  at: number;
  upMs: number;
  kind: string;
  cause: string | null;
  /** JSON, made once at the call: what the caller does to the fact afterwards changes nothing. */
  data: string;
};

/** How far an open play has come. */
export type PlayNote = { play: string; heardMs: number; at: number; upMs: number };

export type WriterStart = {
  path: string;
  boot: string;
  timeZone: string;
  /** Largest database in pages of 4 KB, for tests of a full disk. */
  maxPages?: number | undefined;
};

export type WriterRequest =
  /** Opens, or opens again. `isDamaged`: mend it whatever a check says. `closePlays`: end what a crash left open. */
  | { kind: "open"; at: number; upMs: number; isDamaged: boolean; closePlays: boolean }
  /** All rows in one transaction. */
  | { kind: "write"; rows: readonly NewRow[]; notes: readonly PlayNote[] }
  | { kind: "close" };

export type TroubleCode = "journal/locked" | "journal/disk-full" | "journal/failed";

export type WriterReply =
  | { kind: "opened"; lastSeq: number; recovered: Recovery | null }
  | { kind: "written"; lastSeq: number }
  | { kind: "closed" }
  /** Nothing of the request is on disk; asking again later may help. After "journal/failed" it must be opened again. */
  | { kind: "trouble"; code: TroubleCode; detail: string }
  /** Nothing of the request is on disk, and the database must be mended by `open`. */
  | { kind: "damaged"; detail: string };

/** A damaged database was replaced. The same counts stand in the journal as `journal.recovered`. */
export type Recovery = {
  /** Name of the file that was set aside, in the same folder; empty where the database was simply gone. */
  setAside: string;
  carriedOver: number;
  /** At most so many facts could not be read any more. */
  lost: number;
};
