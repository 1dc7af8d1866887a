import qrcode from "qrcode";
import { qrPath, qrSvg } from "../../runtime/base/qr-path.ts";

/** A code as one path of whole modules; `size` counts them along a side, without the quiet zone. */
export type CodeShape = { size: number; path: string };

/** The QR code of an address, a quarter of which may be dirty or scratched (level Q). Throws where it is too long for any code. */
export function codeShape(address: string): CodeShape {
  const { modules } = qrcode.create(address, { errorCorrectionLevel: "Q" });
  return { size: modules.size, path: qrPath(modules) };
}

/** The code as an SVG, `width` as CSS has it (`80mm`). */
export function codeSvg(address: string, width: string): string {
  return qrSvg(codeShape(address), width);
}
