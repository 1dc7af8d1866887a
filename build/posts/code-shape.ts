import qrcode from "qrcode";

/** Light modules that must stay free around a code. */
export const quietModules = 4;

/** A code as one path of whole modules; `size` counts them along a side, without the quiet zone. */
export type CodeShape = { size: number; path: string };

/** The QR code of an address, a quarter of which may be dirty or scratched (level Q). Throws where it is too long for any code. */
export function codeShape(address: string): CodeShape {
  const { modules } = qrcode.create(address, { errorCorrectionLevel: "Q" });
  let path = "";
  for (let y = 0; y < modules.size; y++)
    for (let x = 0; x < modules.size; x++) {
      if (!modules.get(y, x)) continue;
      let run = 1;
      while (x + run < modules.size && modules.get(y, x + run)) run++;
      path += `M${x} ${y}h${run}v1h${-run}z`; // a run at once: no seam between its squares
      x += run;
    }
  return { size: modules.size, path };
}

/** The code as an SVG: ink on pure white with its quiet zone, `width` as CSS has it (`80mm`). Squares, never cut by the knife: it must scan. */
export function codeSvg(address: string, width: string): string {
  const { size, path } = codeShape(address);
  const whole = size + 2 * quietModules;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width}" ` +
    `viewBox="${-quietModules} ${-quietModules} ${whole} ${whole}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M${-quietModules} ${-quietModules}h${whole}v${whole}h${-whole}z"/>` +
    `<path fill="#1D1A17" d="${path}"/></svg>`
  );
}
