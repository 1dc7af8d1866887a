import { markOf } from "../../../runtime/contract/code-mark.ts";
import { plainCode, readShortCode } from "../../../runtime/contract/short-code.ts";
import type { PatrolPlace } from "../../shared/patrol/patrol-words.ts";

/** What the hall says of its posts: marks of the signature in the QR code and of the short code (runtime/contract/code-mark.ts). */
export type PostMarks = {
  hallId: string;
  posts: readonly { place: PatrolPlace; tag: string; code: string }[];
};

export type ScanRead =
  /** The true code of this stop. */
  | { status: "stop"; place: PatrolPlace }
  /** Altered, or another hall's. */
  | { status: "foreign" }
  | { status: "length" }
  | { status: "mistyped" };

/** A scan as it comes back from the stop's page: the stop that the address names, and its signature, e.g. `5.0K3M7QRT2V`. */
export function readScan({ hallId, posts }: PostMarks, scan: string): ScanRead {
  const [word = "", tag = ""] = scan.slice(0, 60).split(".");
  const mark = markOf(hallId, plainCode(tag));
  const post = posts.find(({ place }) => String(place) === word);
  return post !== undefined && tag !== "" && post.tag === mark
    ? { status: "stop", place: post.place }
    : { status: "foreign" };
}

/** A short code as staff typed it. */
export function readTyped({ hallId, posts }: PostMarks, typed: string): ScanRead {
  const read = readShortCode(typed.slice(0, 40));
  if (read.status !== "whole") return read;
  const mark = markOf(hallId, read.code);
  const post = posts.find(({ code }) => code === mark);
  return post ? { status: "stop", place: post.place } : { status: "foreign" };
}
