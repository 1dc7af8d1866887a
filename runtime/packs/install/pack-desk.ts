import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { codeOf, messageOf } from "../../base/app-error.ts";
import type { Clock } from "../../base/clock.ts";
import type { Log } from "../../base/log.ts";
import type { PackCard, PackRefusal } from "../../contract/staff-pack.ts";
import { approvedCeremonies } from "../approved-ceremonies.ts";
import { approvedOnly } from "../approved-only.ts";
import type { ChosenPack } from "../choose-pack.ts";
import { countPack } from "../count-pack.ts";
import type { PackKeeper } from "../pack-keeper.ts";
import { readQuizzes } from "../read-quizzes.ts";
import type { VersionStore } from "../version-store.ts";
import { type InstallLimits, installLimits } from "./install-limits.ts";
import type { InstallDeps, InstallResult } from "./install-pack.ts";
import { type InstallRefusal, InstallRefused, refusalOf } from "./install-refusal.ts";
import { nameVersion } from "./name-version.ts";
import { receive } from "./receive-upload.ts";

/** More than a person reads at once; the rest is counted. */
const mostFaultsShown = 20;

export type DeskAnswer = { status: "ok"; card: PackCard } | { status: "refused"; refusal: PackRefusal };

export type PackDesk = {
  card(): Promise<PackCard>;
  /** Takes a zip as it comes in, checks and activates it. The stream is read to its end, so that an answer can reach whoever sends. */
  take(upload: Readable): Promise<DeskAnswer>;
  goBack(): Promise<DeskAnswer>;
};

export type PackDeskDeps = {
  store: VersionStore;
  keeper: Pick<PackKeeper, "now" | "waiting" | "look">;
  packId(): string;
  requireApproval(): boolean;
  clock: Pick<Clock, "now">;
  log: Log;
  install(deps: InstallDeps): Promise<InstallResult>;
  limits?: InstallLimits;
};

/** Where staff see and change the pack: one thing at a time. Never throws for what a zip holds. */
export function createPackDesk(deps: PackDeskDeps): PackDesk {
  const { store, keeper, log, limits = installLimits } = deps;
  let step: PackCard["step"] = null;
  let known: { pack: ChosenPack; figures: Promise<Figures> } | undefined;

  async function card(): Promise<PackCard> {
    const now = keeper.now();
    if (known?.pack !== now) known = { pack: now, figures: figuresOf(now) };
    const { counts, approval } = await known.figures;
    const back = await store.previous();
    const waiting = keeper.waiting();
    return {
      playing: named(now),
      counts,
      approval,
      requireApproval: deps.requireApproval(),
      waiting: waiting ? named(waiting) : null,
      back: back === undefined ? null : await nameVersion(store, back),
      step,
      mostBytes: limits.zipBytes,
    };
  }

  async function alone(work: () => Promise<InstallRefusal | undefined>): Promise<DeskAnswer> {
    if (step !== null) return refused(refusalOf("busy"));
    step = "receiving";
    try {
      const refusal = await work();
      await keeper.look();
      step = null;
      return refusal ? refused(refusal) : { status: "ok", card: await card() };
    } catch (error) {
      if (error instanceof InstallRefused) return refused(error.refusal);
      log.error("the pack desk failed", { code: codeOf(error), reason: messageOf(error) });
      return refused(refusalOf(codeOf(error) === "ENOSPC" ? "no-room" : "disk", "200 MB"));
    } finally {
      step = null;
    }
  }

  return {
    card,
    async take(upload) {
      return await alone(async () => {
        const stage = await store.newStage();
        try {
          const from = join(stage, "upload.zip");
          await receive(upload, from, limits.zipBytes);
          const result = await deps.install({
            ...{ store, from, packId: deps.packId(), now: deps.clock.now(), log, limits },
            held: [keeper.now().key],
            onStep(next) {
              step = next;
            },
          });
          return result.status === "refused" ? result.refusal : undefined;
        } finally {
          await rm(stage, { recursive: true, force: true });
        }
      });
    },
    goBack: () =>
      alone(async () => ((await store.goBack(deps.clock.now())) ? undefined : refusalOf("no-back"))),
  };
}

type Figures = Pick<PackCard, "counts" | "approval">;

async function figuresOf({ pack, ceremonies }: ChosenPack): Promise<Figures> {
  const { questions } = await readQuizzes({
    folder: pack.folder,
    sentencesOf: (id) => pack.story(id)?.sentences.length,
  });
  const { corridor, checkpoints, bonus, questions: count } = countPack(pack.view, questions);
  const unsigned = [
    ...(await approvedOnly(pack)).faults,
    ...(await approvedCeremonies(pack.folder, ceremonies)).faults,
  ];
  const isSigned = pack.stories.length > 0 && unsigned.length === 0;
  const approval = pack.view.sample ? "sample" : isSigned ? "approved" : "unsigned";
  return { counts: { corridor, checkpoints, bonus, questions: count }, approval };
}

function named({ pack: { view }, isShipped }: ChosenPack) {
  return { title: view.title, version: view.version, isShipped };
}

function refused({ chinese, faults }: InstallRefusal): DeskAnswer {
  return {
    status: "refused",
    refusal: {
      sentence: chinese,
      faults: faults
        .slice(0, mostFaultsShown)
        .map((fault) => ({ file: fault.file, line: fault.line, sentence: fault.chinese })),
      more: Math.max(0, faults.length - mostFaultsShown),
    },
  };
}
