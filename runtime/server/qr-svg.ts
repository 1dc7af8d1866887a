import { qrPath, qrSvg } from "../base/qr-path.ts";

/** An address as a QR code in SVG, as large as its box. */
export async function drawQr(address: string): Promise<string> {
  const { default: qrcode } = await import("qrcode"); // few ask for it: not before
  const { modules } = qrcode.create(address, { errorCorrectionLevel: "M" });
  return qrSvg({ size: modules.size, path: qrPath(modules) });
}
