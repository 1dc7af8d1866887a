import { AppError } from "../base/app-error.ts";
import type { Clock } from "../base/clock.ts";
import { silentLog } from "../base/log.ts";
import type { ChosenPack } from "../packs/choose-pack.ts";
import type { contentHash } from "../packs/content-hash.ts";
import type { openPack } from "../packs/open-pack.ts";
import type { withVersionKey } from "../packs/with-version-key.ts";
import { createSoundThread } from "./sound-thread.ts";
import { createStudio, type OwnPack, type Studio, type StudioDeps } from "./studio.ts";

export type OpenStudioDeps = Pick<StudioDeps, "recordings" | "textHash" | "onChanged"> & {
  /** The pack that plays, or is about to. */
  chosen(): ChosenPack;
  openPack: typeof openPack;
  contentHash: typeof contentHash;
  withVersionKey: typeof withVersionKey;
  clock: Clock;
};

/** The studio over the pack in force, with a thread of its own for the sound. */
export function openStudio(deps: OpenStudioDeps): { studio: Studio; stop(): Promise<void> } {
  const { chosen, clock } = deps;
  const sounds = createSoundThread(clock);
  let own: { of: ChosenPack; read: Promise<OwnPack> } | undefined;

  function readOwnPack(): Promise<OwnPack> {
    const of = chosen();
    if (own?.of !== of) own = { of, read: readOwn(of) };
    own.read.catch(() => {
      own = undefined; // asked again next time
    });
    return own.read;
  }

  async function readOwn({ key, pack: { folder } }: ChosenPack): Promise<OwnPack> {
    const { pack } = await deps.openPack({ folder, log: silentLog });
    if (pack.stories.length === 0) throw new AppError("studio/no-pack", "the pack cannot be read");
    return { id: pack.view.id, stories: deps.withVersionKey(pack, key).stories };
  }

  const studio = createStudio({
    recordings: deps.recordings,
    textHash: deps.textHash,
    sounds,
    now: clock.now,
    readOwnPack,
    isUnfit: (id) =>
      chosen().news.some(({ code, subject }) => subject === id && code.startsWith("pack/recording-")),
    needsApproval: () => chosen().approvedOnly,
    contentHash: (id) => deps.contentHash(chosen().pack.folder, id, chosen().pack.soundFiles(id)),
    onChanged: deps.onChanged,
  });
  return { studio, stop: sounds.stop };
}
