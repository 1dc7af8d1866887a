import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codeLetters } from "../../runtime/contract/short-code.ts";
import { type Face, faces } from "./face.ts";
import { charactersOf } from "./used-characters.ts";

/** The same faces once more with the few characters of the certificate that a phone draws; the visitor door hands out files named `phonetrail-…`. */
export const certificateFaces: readonly Face[] = faces.map((face) => ({
  ...face,
  file: face.file.replace("zange-", "phonetrail-"),
  family: face.family.replace("Zange", "Zange Certificate"),
}));

/** The demo hall, and what halls are mostly called; a rarer character comes from the phone's own face. */
const hallNames =
  "长岭社区红色展馆省市县镇乡村街道小学中心革命历史党史党建文化教育基地纪念馆陈列馆博物馆公园广场湖长征主题东南西北";

/** The files with what is written on it. */
const sources = [
  "renderer/phone/trail/certificate/certificate-words.ts",
  "renderer/phone/trail/certificate/draw-certificate.ts",
  "renderer/shared/nicknames.ts",
];

/** Every character that the certificate can show, in order, each once. */
export function certificateCharacters(root: string): number[] {
  const texts = sources.map((name) => readFileSync(join(root, name), "utf8"));
  return charactersOf([hallNames, `一二三四五六七八九十·${codeLetters}`, ...texts]);
}
