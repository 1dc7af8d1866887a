import { ink, muted, paper, red } from "../../../shared/cut/inks.ts";
import { unitsPerPixel } from "../../../shared/cut/knife.ts";
import type { Point } from "../../../shared/cut/point.ts";
import { blockShape } from "../../../shared/woodcut/block-shape.ts";
import { numeralOf } from "../stop-words.ts";
import { certificatePicture, certificateSize, slipPlace } from "./certificate-picture.ts";
import type { CertificateWords } from "./certificate-words.ts";
import { codeSquare, squareSize } from "./code-square.ts";
import { kai, loadFaces, song } from "./faces.ts";
import { type Layer, layersOf } from "./picture-layers.ts";

const sealSize = 104;
const wholeSize = 196;
const wholePlace: Point = [782, 610];
const codeSide = 168;
const left = 104;

/** Thirteen seals in two rows, the second back to the left as the way winds. */
export const sealPlaces: readonly Point[] = Array.from({ length: 13 }, (_, at): Point => {
  const [row, step] = at < 7 ? [0, at] : [1, 13 - at];
  return [left + step * 128, 846 + row * 142];
});

export type CertificateDeps = {
  /** Answers a stamp's SVG text by its file's name, e.g. `05`; nothing where it cannot be had. */
  readStamp(name: string): Promise<string | undefined>;
};

/** Draws the certificate with these words, as a PNG in a data address: WeChat saves no other picture by a long press. */
export type DrawCertificate = (words: CertificateWords) => string;

/** Fetches the stamps and the faces and cuts the picture, once for all words. What is drawn throws where a canvas is refused. */
export async function openCertificate({ readStamp }: CertificateDeps): Promise<DrawCertificate> {
  const names = [...sealPlaces.map((_, at) => String(at + 1).padStart(2, "0")), "complete"];
  const [stamps] = await Promise.all([Promise.all(names.map(readStamp)), loadFaces()]);
  const picture = layersOf(certificatePicture(sealPlaces, sealSize));
  const whole = stamps[names.length - 1];
  return (words) => {
    const canvas = document.createElement("canvas");
    canvas.width = certificateSize.width;
    canvas.height = certificateSize.height;
    const pen = canvas.getContext("2d");
    if (!pen) throw new Error("no canvas");
    printLayers(pen, picture, [0, 0], 1 / unitsPerPixel);
    for (const [at, place] of sealPlaces.entries()) printSeal(pen, stamps[at], place, numeralOf(at + 1));
    if (whole !== undefined) printLayers(pen, layersOf(whole), wholePlace, wholeSize / 800);
    else printWhole(pen);
    writeWords(pen, words);
    printCode(pen, words.code);
    return canvas.toDataURL("image/png");
  };
}

function printLayers(
  pen: CanvasRenderingContext2D,
  layers: readonly Layer[],
  [x, y]: Point,
  scale: number,
): void {
  for (const { fill, d, dx, dy, rule } of layers) {
    pen.save();
    pen.translate(x, y);
    pen.scale(scale, scale);
    pen.translate(dx, dy);
    pen.fillStyle = fill;
    pen.fill(new Path2D(d), rule);
    pen.restore();
  }
}

/** A stamp on its own bit of paper; where its picture is not to be had, a red block with its numeral. */
function printSeal(
  pen: CanvasRenderingContext2D,
  svg: string | undefined,
  [x, y]: Point,
  numeral: string,
): void {
  pen.fillStyle = paper;
  pen.fillRect(x - 2, y - 2, sealSize + 4, sealSize + 4);
  if (svg !== undefined) {
    printLayers(pen, layersOf(svg), [x, y], sealSize / 800);
    return;
  }
  printBlock(pen, [x, y], sealSize, numeral.charCodeAt(0) % 97);
  pen.font = `900 ${numeral.length > 1 ? 46 : 60}px ${song}`;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  pen.fillText(numeral, x + sealSize / 2, y + sealSize / 2);
}

/** The stamp for the whole way, two characters above two, where its picture is not to be had. */
function printWhole(pen: CanvasRenderingContext2D): void {
  const [x, y] = wholePlace;
  printBlock(pen, wholePlace, wholeSize, 29);
  pen.font = `900 64px ${song}`;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
  for (const [at, words] of ["长征", "全程"].entries())
    pen.fillText(words, x + wholeSize / 2, y + wholeSize * (0.3 + at * 0.4));
}

/** Solid red, and the pen ready to cut paper out of it. */
function printBlock(pen: CanvasRenderingContext2D, place: Point, size: number, seed: number): void {
  const { body } = blockShape({ width: size, height: size, seed, chips: 0 });
  printLayers(pen, [{ fill: red, d: body, dx: 0, dy: 0, rule: "nonzero" }], place, 1 / unitsPerPixel);
  pen.fillStyle = paper;
}

function writeWords(
  pen: CanvasRenderingContext2D,
  { slip, nickname, lines, hall, date, code }: CertificateWords,
): void {
  const write = (text: string, x: number, y: number, font: string, fill: string = ink, widest = 640) => {
    pen.font = font;
    pen.fillStyle = fill;
    pen.fillText(text, x, y, widest);
  };
  pen.textBaseline = "middle";
  pen.textAlign = "center";
  const step = (slipPlace.height - 76) / slip.length;
  Array.from(slip).forEach((character, at) => {
    const y = slipPlace.y + 42 + step * (at + 0.5);
    write(character, slipPlace.x + slipPlace.width / 2, y, `900 88px ${song}`);
  });
  pen.textBaseline = "alphabetic";
  pen.textAlign = "left";
  if (nickname !== undefined) write(nickname, left, 676, `900 60px ${song}`);
  const top = nickname === undefined ? 706 : 738;
  lines.forEach((line, at) => {
    write(line, left, top + at * 54, `400 40px ${kai}`);
  });
  write(hall, left, 1208, `700 46px ${song}`);
  if (date !== undefined) write(date, left, 1268, `400 38px ${kai}`, muted);
  write(`完成码 ${code}`, left, 1328, `400 38px ${kai}`, muted);
}

/** Ink on pure white with its quiet zone: it must scan. */
function printCode(pen: CanvasRenderingContext2D, code: string): void {
  const module = codeSide / squareSize;
  const [x, y] = [certificateSize.width - left - codeSide - 4 * module, 1150 + 4 * module];
  pen.fillStyle = "#ffffff";
  pen.fillRect(x - 4 * module, y - 4 * module, codeSide + 8 * module, codeSide + 8 * module);
  pen.fillStyle = ink;
  codeSquare(code.replace(/[^0-9A-Z]/g, "")).forEach((line, row) => {
    line.forEach((isDark, column) => {
      if (isDark) pen.fillRect(x + column * module, y + row * module, module, module);
    });
  });
}
