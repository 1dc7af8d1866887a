import { execFile } from "node:child_process";

/** The shared libraries that a Linux program asks for and the system has not; none where there is no `ldd` to ask. */
export function missingLibraries(path: string): Promise<string[]> {
  return new Promise((resolve) => {
    execFile("ldd", [path], { timeout: 20_000 }, (_error, stdout) =>
      resolve([...stdout.matchAll(/^\s*(\S+) => not found/gm)].flatMap((match) => match[1] ?? [])),
    );
  });
}
