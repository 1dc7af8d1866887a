import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { systemClock } from "../../runtime/base/clock.ts";
import { fakeBoardOn, type PtyBoard } from "../fakes/board.ts";
import { hasPty, openPty } from "../fakes/pty.ts";
import { benchHall } from "./bench-hall.ts";

/** A hall on disk with a board on a pseudo-terminal, waiting for a runtime. */
export type BenchSite = {
  hall: string;
  data: string;
  /** Missing where this machine makes no pseudo-terminals; the hall then has the simulator. */
  board: PtyBoard | undefined;
  close(): Promise<void>;
};

export async function openBenchSite(): Promise<BenchSite> {
  const folder = await mkdtemp(join(tmpdir(), "zange-bench-"));
  const hall = join(folder, "hall.yaml");
  const pty = hasPty ? await openPty() : undefined;
  await writeFile(hall, benchHall(pty?.hostPath));
  const board = pty && fakeBoardOn(pty, { clock: systemClock, inputs: 7, outputs: 7 });
  return {
    hall,
    data: join(folder, "data"),
    board,
    async close() {
      board?.powerOff();
      await pty?.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
