import { parseArgs } from "node:util";
import { messageOf } from "../base/app-error.ts";

type Kind = { type: "string" | "boolean"; default?: string };
type Values<T extends Record<string, Kind>> = {
  [K in keyof T]: T[K]["type"] extends "boolean" ? boolean : string | undefined;
};

export type OptionsRead<T extends Record<string, Kind>> =
  | { status: "ok"; values: Values<T> }
  /** Help was asked for, or a word was wrong; it has been printed. */
  | { status: "told"; exitCode: number };

/** Reads a verb's options with Node's own parser; `--help` and mistakes are answered here. */
export function readOptions<T extends Record<string, Kind>>(
  argv: string[],
  usage: string,
  kinds: T,
): OptionsRead<T> {
  try {
    const { values } = parseArgs({
      args: argv,
      options: { ...kinds, help: { type: "boolean" } },
      allowPositionals: false,
    });
    const given: Record<string, unknown> = values;
    if (given.help === true) {
      console.log(usage);
      return { status: "told", exitCode: 0 };
    }
    const read = Object.fromEntries(
      Object.entries(kinds).map(([name, kind]) => [
        name,
        kind.type === "boolean" ? given[name] === true : given[name],
      ]),
    );
    return { status: "ok", values: read as Values<T> }; // parseArgs gave each the type its kind asks for
  } catch (error) {
    console.error(`${messageOf(error)}\n\n${usage}`);
    return { status: "told", exitCode: 2 };
  }
}
