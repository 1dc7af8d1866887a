import { contentHash } from "./content-hash.ts";
import type { Pack } from "./open-pack.ts";
import type { PackFault } from "./pack-fault.ts";
import { readSigned } from "./read-signed.ts";

/**
 * The pack with nothing but what was approved as it stands now: `requireApproval: true` of hall.yaml. Stories whose hash is not in
 * approvals.yaml are left out, for screens as for questions about them; one fault names them.
 */
export async function approvedOnly(pack: Pack): Promise<{ pack: Pack; faults: PackFault[] }> {
  const isSigned = await readSigned(pack.folder);
  const approved = new Set<string>();
  for (const { id } of pack.stories)
    if (isSigned("story", id, await contentHash(pack.folder, id, pack.soundFiles(id)))) approved.add(id);
  const left = pack.stories.filter(({ id }) => !approved.has(id));
  if (left.length === 0) return { pack, faults: [] };
  const isIn = ({ id }: { id: string }) => approved.has(id);
  const { view } = pack;
  return {
    faults: [leftOut(pack, left)],
    pack: {
      ...pack,
      view: {
        ...view,
        stories: view.stories.filter(isIn),
        checkpoints: view.checkpoints.filter(isIn),
      },
      stories: pack.stories.filter(isIn),
      storiesOf: (section) => pack.storiesOf(section).filter(isIn),
      story: (id) => (approved.has(id) ? pack.story(id) : undefined),
    },
  };
}

function leftOut(pack: Pack, left: Pack["stories"]): PackFault {
  const names = left.slice(0, 3).map(({ title }) => `《${title}》`);
  const more = left.length > names.length ? "等" : "";
  const isAll = left.length === pack.stories.length;
  return {
    code: "pack/not-approved",
    subject: pack.view.id,
    file: "approvals.yaml",
    line: 1,
    severity: isAll ? "serious" : "warning",
    chinese: isAll
      ? "hall.yaml 要求内容先审定（requireApproval），这个内容包里还没有一个故事审定过，所以都不播放，画面和统计照常。请打审核清单、登记审核记录，再装一次。"
      : `hall.yaml 要求内容先审定（requireApproval），${names.join("")}${more} ${left.length} 个故事没有审定或者审定后改过，先不播放，其他故事照常。请审核登记，再装一次。`,
    english: `${left.length} stories are not approved as they stand and are left out`,
  };
}
