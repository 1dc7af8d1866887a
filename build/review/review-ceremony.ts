import type { Ceremony } from "../../runtime/contract/spoken.ts";
import { ceremonyHash } from "../../runtime/packs/ceremony-hash.ts";
import { listCeremonies } from "../../runtime/packs/list-clips.ts";
import { readCeremonies } from "../../runtime/packs/read-spoken.ts";

/** One ceremony with everything that a reviewer signs for. */
export type ReviewCeremony = { ceremony: Ceremony; hash: string };

/** The ceremonies of a pack as they stand. Never throws for what stands in the files. */
export async function gatherCeremonies(folder: string): Promise<ReviewCeremony[]> {
  const { ceremonies: texts } = await listCeremonies(folder);
  const { ceremonies } = await readCeremonies(folder);
  return Promise.all(
    ceremonies.flatMap((ceremony) =>
      texts
        .filter(({ id }) => id === ceremony.id)
        .map(async (text) => ({ ceremony, hash: await ceremonyHash(folder, text) })),
    ),
  );
}
