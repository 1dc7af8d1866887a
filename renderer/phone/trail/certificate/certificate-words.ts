import type { Stamps } from "../map/walk.ts";

export type CertificateWords = {
  slip: string;
  nickname: string | undefined;
  lines: readonly string[];
  hall: string;
  /** Left out where the phone's clock was dead. */
  date: string | undefined;
  code: string;
};

/** Earlier than any trail was walked with these pages. */
const noTrailYet = Date.UTC(2025, 0, 1);

/** What stands on the certificate; `code` as it is shown, date by the phone's own clock. */
export function certificateWords(
  hall: string,
  nickname: string | undefined,
  stamps: Stamps,
  code: string,
): CertificateWords {
  const last = lastStampAt(stamps);
  return {
    slip: "走完长征路",
    nickname,
    lines: ["从于都河到会宁，十三站都走到了。", "听完故事，答了题目，盖齐十三枚印。"],
    hall,
    date: last < noTrailYet ? undefined : dateWords(last),
    code,
  };
}

/** The certificate for whoever does not see it. */
export function certificateAlt({ nickname, lines, hall, date, code }: CertificateWords): string {
  return `证书。${nickname === undefined ? "" : `${nickname}：`}${lines.join("")}${hall}${date === undefined ? "" : `，${date}`}。完成码 ${code}`;
}

/** When the last of the thirteen was pressed, ms; the bonus stamp is beside the way. */
export function lastStampAt(stamps: Stamps): number {
  const times = Object.entries(stamps).flatMap(([place, { at }]) => (place === "bonus" ? [] : [at]));
  return Math.max(0, ...times);
}

/** 2026年11月22日 */
export function dateWords(ms: number): string {
  const date = new Date(ms);
  return `${date.getFullYear()}年${date.getMonth() + 1}月${date.getDate()}日`;
}
