/** Light modules that must stay free around a QR code. */
export const quietModules = 4;

/** The modules of a code as the library has them; `size` counts them along a side. */
export type Modules = { size: number; get(row: number, column: number): number };

/** The dark modules as one path of whole units, without the quiet zone. Squares, never cut by the knife: it must scan. */
export function qrPath(modules: Modules): string {
  let path = "";
  for (let y = 0; y < modules.size; y++)
    for (let x = 0; x < modules.size; x++) {
      if (!modules.get(y, x)) continue;
      let run = 1;
      while (x + run < modules.size && modules.get(y, x + run)) run++;
      path += `M${x} ${y}h${run}v1h${-run}z`; // a run at once: no seam between its squares
      x += run;
    }
  return path;
}

/** Such a path in SVG: ink on pure white with its quiet zone, as large as its box or `width` as CSS has it (`80mm`). */
export function qrSvg({ size, path }: { size: number; path: string }, width?: string): string {
  const whole = size + 2 * quietModules;
  const box = width === undefined ? "" : `width="${width}" height="${width}" `;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${box}` +
    `viewBox="${-quietModules} ${-quietModules} ${whole} ${whole}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M${-quietModules} ${-quietModules}h${whole}v${whole}h${-whole}z"/>` +
    `<path fill="#1D1A17" d="${path}"/></svg>`
  );
}
