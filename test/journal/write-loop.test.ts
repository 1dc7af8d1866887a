import { expect, test } from "vitest";
import { silentLog } from "../../runtime/base/log.ts";
import { createPlayNotes } from "../../runtime/journal/play-notes.ts";
import { createWriteLoop, type Trouble } from "../../runtime/journal/write-loop.ts";
import { createWriteQueue } from "../../runtime/journal/write-queue.ts";
import type { NewRow, WriterReply, WriterRequest } from "../../runtime/journal/writer-messages.ts";
import { fakeClock } from "../fakes/clock.ts";

/** A writer in memory that answers as the thread does, and fails when told to. */
function fakeWriter() {
  const rows: NewRow[] = [];
  const requests: WriterRequest[] = [];
  const failures: ((request: WriterRequest) => WriterReply)[] = [];
  return {
    rows,
    requests,
    /** The next request to write (or to open, where it is not open) is answered so. */
    failWith: (reply: (request: WriterRequest) => WriterReply) => failures.push(reply),
    async ask(request: WriterRequest): Promise<WriterReply> {
      await null;
      requests.push(request);
      if (request.kind === "close") return { kind: "closed" };
      const fail = failures.shift();
      if (fail) return fail(request);
      if (request.kind === "write") rows.push(...request.rows);
      return request.kind === "write"
        ? { kind: "written", lastSeq: rows.length }
        : { kind: "opened", lastSeq: rows.length, recovered: null };
    },
  };
}

async function startLoop() {
  const clock = fakeClock();
  const writer = fakeWriter();
  const queue = createWriteQueue(100_000);
  const troubles: (Trouble | null)[] = [];
  const loop = createWriteLoop({
    link: writer,
    queue,
    notes: createPlayNotes(clock, () => {}),
    clock,
    log: silentLog,
    onTrouble: (trouble) => troubles.push(trouble),
    onRecovered: () => {},
    onClosing: () => {},
  });
  loop.wake();
  await loop.firstAnswer;
  const append = (name: string, count = 1) =>
    new Promise<number>((written, refused) => {
      const row = { at: 0, upMs: 0, kind: name, cause: null, data: "{}" };
      queue.push({ rows: Array.from({ length: count }, () => row), written, refused });
      loop.wake();
    });
  const kinds = () => writer.requests.map(({ kind }) => kind);
  const locked: WriterReply = { kind: "trouble", code: "journal/locked", detail: "" };
  const failed: WriterReply = { kind: "trouble", code: "journal/failed", detail: "" };
  return { clock, writer, loop, append, troubles, kinds, locked, failed };
}

/** Lets everything run that does not wait for the clock. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

test("facts that come in one go share a transaction, those that come meanwhile share the next", async () => {
  const { writer, append } = await startLoop();
  const first = [append("a"), append("b", 3), append("c")];
  await null;
  await null;
  await null;
  const second = [append("d"), append("e")];
  expect(await Promise.all([...first, ...second])).toEqual([1, 2, 5, 6, 7]);
  const writes = writer.requests.flatMap((request) =>
    request.kind === "write" ? [request.rows.length] : [],
  );
  expect(writes).toEqual([5, 2]);
});

test("a backlog is written in pieces, and no group is torn", async () => {
  const { writer, append } = await startLoop();
  await Promise.all(Array.from({ length: 10 }, () => append("group", 700)));
  const writes = writer.requests.flatMap((request) =>
    request.kind === "write" ? [request.rows.length] : [],
  );
  expect(writes).toEqual([2100, 2100, 2100, 700]);
});

test("waits longer after each failure, and short again once it worked", async () => {
  const { writer, append, clock, kinds, locked, troubles } = await startLoop();
  const tries = () => kinds().filter((kind) => kind === "write").length;
  for (let i = 0; i < 3; i++) writer.failWith(() => locked);
  const written = append("a");
  const seen: number[] = [];
  for (const ms of [0, 100, 199, 1, 400]) {
    clock.advance(ms);
    await settle();
    seen.push(tries());
  }
  expect(seen).toEqual([1, 2, 2, 3, 4]);
  expect(await written).toBe(1);
  expect(troubles).toEqual([expect.objectContaining({ code: "journal/locked" }), null]); // told once, not four times
});

test("a writer that failed is opened again before it writes", async () => {
  const { writer, append, clock, kinds, failed } = await startLoop();
  writer.failWith(() => failed);
  const written = append("a");
  await settle();
  clock.advance(100);
  expect(await written).toBe(1);
  expect(kinds()).toEqual(["open", "write", "open", "write"]);
  const reopened = writer.requests[2];
  expect(reopened).toMatchObject({ closePlays: false }); // plays of this very run go on
});

test("a writer that dies after the commit, before it could say so, does not get the same facts twice", async () => {
  const { writer, append, clock, failed } = await startLoop();
  await append("before");
  writer.failWith((request) => {
    if (request.kind === "write") writer.rows.push(...request.rows);
    return failed;
  });
  const written = append("a", 2);
  await settle();
  clock.advance(100);
  expect(await written).toBe(2);
  expect(await append("after")).toBe(4);
  expect(writer.rows.map(({ kind }) => kind)).toEqual(["before", "a", "a", "after"]);
});

test("damage is mended by opening again, with the facts that waited behind it", async () => {
  const { writer, append, clock } = await startLoop();
  writer.failWith(() => ({ kind: "damaged", detail: "" }));
  const written = append("a");
  await settle();
  clock.advance(100);
  expect(await written).toBe(1);
  expect(writer.requests[2]).toMatchObject({ kind: "open", isDamaged: true });
});
