import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Fastify from "fastify";
import { onTestFinished } from "vitest";
import { systemClock } from "../../runtime/base/clock.ts";
import { silentLog } from "../../runtime/base/log.ts";
import { contentHash } from "../../runtime/packs/content-hash.ts";
import { openPack } from "../../runtime/packs/open-pack.ts";
import { textHash } from "../../runtime/packs/text-hash.ts";
import { workOn } from "../../runtime/studio/sound-work.ts";
import { createStudio } from "../../runtime/studio/studio.ts";
import { studioRoutes } from "../../runtime/studio/studio-routes.ts";

/** The studio over a pack folder, with its real routes, its sound work in the test's own thread. */
export async function openTestStudio(
  packFolder: string,
  options: { now?: () => number; needsApproval?: boolean } = {},
) {
  const recordings = await mkdtemp(join(tmpdir(), "zange-recordings-"));
  onTestFinished(() => rm(recordings, { recursive: true, force: true }));
  const changes: string[] = [];
  const open = () => openPack({ folder: packFolder, recordings, log: silentLog });
  let playing = await open();
  const studio = createStudio({
    recordings,
    textHash,
    sounds: { ask: workOn },
    now: options.now ?? systemClock.now,
    readOwnPack: async () => {
      const { pack } = await openPack({ folder: packFolder, log: silentLog });
      return { id: pack.view.id, stories: pack.stories };
    },
    isUnfit: (id) =>
      playing.faults.some(({ code, subject }) => subject === id && code.startsWith("pack/recording-")),
    needsApproval: () => options.needsApproval ?? false,
    contentHash: (id) => contentHash(packFolder, id, playing.pack.soundFiles(id)),
    async onChanged(id) {
      changes.push(id);
      playing = await open();
    },
  });
  const app = Fastify();
  studioRoutes(app, { studio: async () => studio, log: silentLog });
  onTestFinished(() => app.close());
  return {
    app,
    studio,
    recordings,
    changes,
    /** The pack as the exhibit would play it now. */
    async play() {
      playing = await open();
      return playing;
    },
  };
}
