import type { PatrolLink } from "../contract/patrol.ts";

/** Where a phone opens a patrol, and the same as a QR code. `base` is what the posts' codes begin with. */
export async function patrolLink(
  base: string,
  { token, endsAt }: { token: string; endsAt: number },
): Promise<PatrolLink> {
  const { default: QRCode } = await import("qrcode"); // seldom asked for: a start need not carry it
  const address = `${base}/patrol?p=${token}`;
  const { modules } = QRCode.create(address, { errorCorrectionLevel: "M" });
  let path = "";
  for (let row = 0; row < modules.size; row++)
    for (let column = 0; column < modules.size; column++)
      if (modules.get(row, column)) path += `M${column} ${row}h1v1h-1z`;
  return { address, endsAt, code: { size: modules.size, path } };
}
