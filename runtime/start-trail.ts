// The trail's part of the composition root: codes of the posts, its own kiosk screen, classes, patrols, and what phones read and tell.
import type { FastifyInstance } from "fastify";
import type { Clock } from "./base/clock.ts";
import type { HallTime } from "./base/hall-time.ts";
import type { Log } from "./base/log.ts";
import type { Hall } from "./contract/hall.ts";
import { planHours } from "./director/plan-hours.ts";
import { isPlausibleTime } from "./health/clock-watch.ts";
import type { Health } from "./health/health.ts";
import type { Journal } from "./journal/journal.ts";
import type { Pack } from "./packs/open-pack.ts";
import { createQuestionShelf } from "./packs/question-shelf.ts";
import { kioskTrail } from "./server/kiosk-trail.ts";
import { drawQr } from "./server/qr-svg.ts";
import type { VisitorDoorDeps } from "./server/visitor-door.ts";
import { attachment } from "./staff/attachment.ts";
import { patrolRoutes } from "./staff/patrol-routes.ts";
import { trailRoutes } from "./staff/trail-routes.ts";
import { readTrail } from "./stats/read-trail.ts";
import { celebratedCodes } from "./trail/celebrated-codes.ts";
import { createClassBook } from "./trail/class-book.ts";
import { classRoutes } from "./trail/class-routes.ts";
import { createCodeBook } from "./trail/code-book.ts";
import { createKioskTrailDesk } from "./trail/kiosk-trail.ts";
import { patrolLink } from "./trail/patrol-link.ts";
import { createPatrols } from "./trail/patrols.ts";
import { addressOf } from "./trail/sign-stop.ts";
import { createTakeReport } from "./trail/take-report.ts";

export type TrailDeps = {
  boot: string;
  clock: Clock;
  log: Log;
  hall(): Hall;
  hallTime: HallTime;
  dataFolder: string;
  health: Health;
  journal: Journal;
  pack(): Pack;
  packName(): string;
  packFolder(version: string | undefined): string | undefined;
  /** Nothing else takes the screens: no evacuation, no ceremony, no closed hours. */
  isOpen(): boolean;
  /** Where phones find the trail, without the last slash. */
  base(): string;
};

export type Trail = {
  addStaffRoutes(app: FastifyInstance): void;
  addKioskRoutes(app: FastifyInstance): void;
  visitorParts(
    more: Pick<VisitorDoorDeps["trail"], "readEdition" | "recordingFolder">,
  ): Required<Pick<VisitorDoorDeps, "trail" | "reports" | "patrol" | "classes">>;
};

/** So long a completion code is known as one that was honoured already. */
const celebratedForMs = 30 * 24 * 3_600_000;

export function startTrail(deps: TrailDeps): Trail {
  const { boot, clock, log, hall, hallTime, dataFolder, health, journal, pack, packName, packFolder, base } =
    deps;
  const questionsOf = createQuestionShelf();
  const readQuestions = () => questionsOf(pack());
  const readPack = () => pack().view;
  const { readSigner, readCodes } = createCodeBook({
    dataFolder,
    hallId: () => hall().hall.id,
    log,
    onKey(isBroken) {
      if (isBroken) health.raise("trail/key-broken", "");
      else health.clear("trail/key-broken", "");
    },
  });
  const desk = createKioskTrailDesk({
    clock,
    boot,
    append: journal.appendAll,
    readSigner,
    storyOf: (place) => readPack().checkpoints.find(({ checkpoint }) => checkpoint === place),
    packName,
    hasPrinter: () => hall().trail.printer,
    readCelebrated: () =>
      journal.read((db) => celebratedCodes(db, hallTime.dayOf(clock.now() - celebratedForMs))),
    today: () => hallTime.dayOf(clock.now()),
  });
  const classBook = createClassBook({ clock, hallTime, append: journal.append, read: journal.read });
  const patrols = createPatrols({ dataFolder, clock, log, record: (fact) => journal.append(fact) });

  function readNow() {
    const { hall: house, trail } = hall();
    const { ceilings } = planHours(hall(), hallTime, clock.now(), isPlausibleTime(clock.now()));
    return {
      volume: house.volume * trail.volume * Math.min(...ceilings),
      silent: !deps.isOpen(),
      printer: trail.printer,
    };
  }

  return {
    addStaffRoutes(app) {
      trailRoutes(app, () => journal.read((db) => readTrail(db, { hallTime, now: clock.now() })));
      classRoutes(app, {
        book: classBook,
        readWords: () => ({ hall: hall().hall.name, hallTime, base: base() }),
        ...{ readQuestions, drawQr, attachment, log },
      });
      patrolRoutes(app, {
        begin: async () => patrolLink(base(), await patrols.begin()),
        async card() {
          const last = await patrols.last();
          return last ? { last: { when: hallTime.stampOf(last.at).slice(0, 16), posts: last.posts } } : {};
        },
      });
    },
    addKioskRoutes(app) {
      kioskTrail(app, {
        ...{ desk, readHall: hall, readPack, readQuestions, readCodes, readNow, readBase: base, packFolder },
        addressOf: async (place) => addressOf(await readSigner(), base(), place),
      });
    },
    visitorParts: (more) => ({
      trail: { ...more, readHall: hall, readCodes, readPack, readQuestions, packFolder },
      reports: {
        takeReport: createTakeReport({
          journal,
          readContent: async () => ({
            checkpoints: readPack().checkpoints,
            questions: await readQuestions(),
          }),
          ...{ clock, log },
        }),
        visitorUrl: () => hall().visitor.url,
      },
      patrol: { patrols, visitorUrl: () => hall().visitor.url },
      classes: { readClass: classBook.walking },
    }),
  };
}
