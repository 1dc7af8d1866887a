import { join, resolve } from "node:path";

export type ShellOptions = {
  /** For developers: an ordinary window with developer tools instead of the whole screen. */
  windowed: boolean;
  /** The module that runs as the runtime. */
  runtime: string;
  /** What the runtime is started with. */
  runtimeArgs: string[];
  /** Where Chromium keeps its own files. Two shells on one data folder are one instance; none: Electron's own choice. */
  profile: string | undefined;
};

const passedOn = ["hall", "data", "port", "visitor-port", "visitor-host"];

/**
 * Reads `--hall FILE --data DIR --port N --visitor-port N --visitor-host ADDRESS --runtime FILE --windowed`. Each may also come as
 * `--name=value` or from the environment (`ZANGE_VISITOR_PORT`); an argument wins. What it does not know belongs to Chromium and is
 * left alone.
 */
export function readShellOptions(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  shellFolder: string,
): ShellOptions {
  const value = (name: string) => argument(argv, name) ?? (env[envName(name)] || undefined);
  const data = value("data");
  const runtimeArgs = passedOn.flatMap((name) => {
    const given = value(name);
    return given === undefined ? [] : [`--${name}`, given];
  });
  return {
    windowed: argv.includes("--windowed") || env.ZANGE_WINDOWED === "1",
    runtime: resolve(value("runtime") ?? join(shellFolder, "../runtime/main.js")),
    runtimeArgs: ["serve", ...runtimeArgs],
    profile: data === undefined ? undefined : resolve(data, "shell"),
  };
}

function argument(argv: readonly string[], name: string): string | undefined {
  const joined = argv.find((word) => word.startsWith(`--${name}=`));
  if (joined !== undefined) return joined.slice(name.length + 3);
  const at = argv.indexOf(`--${name}`);
  return at < 0 ? undefined : argv[at + 1];
}

function envName(name: string): string {
  return `ZANGE_${name.replace(/-/g, "_").toUpperCase()}`;
}
