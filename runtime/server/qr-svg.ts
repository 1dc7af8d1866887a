/** Light modules that must stay free around a code. */
const quiet = 4;

/** An address as a QR code in SVG: ink on pure white with its quiet zone, as large as its box. */
export async function drawQr(address: string): Promise<string> {
  const { default: qrcode } = await import("qrcode"); // few ask for it: not before
  const { modules } = qrcode.create(address, { errorCorrectionLevel: "M" });
  let path = "";
  for (let y = 0; y < modules.size; y++)
    for (let x = 0; x < modules.size; x++) {
      if (!modules.get(y, x)) continue;
      let run = 1;
      while (x + run < modules.size && modules.get(y, x + run)) run++;
      path += `M${x} ${y}h${run}v1h${-run}z`; // a run at once: no seam between its squares
      x += run;
    }
  const whole = modules.size + 2 * quiet;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-quiet} ${-quiet} ${whole} ${whole}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M${-quiet} ${-quiet}h${whole}v${whole}h${-whole}z"/><path fill="#1D1A17" d="${path}"/></svg>`
  );
}
