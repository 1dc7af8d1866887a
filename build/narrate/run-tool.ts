import { spawn } from "node:child_process";
import { AppError, codeOf } from "../../runtime/base/app-error.ts";

export type ToolOptions = {
  /** Written to its standard input. */
  input?: string;
  /** It is ended when it takes longer. */
  timeoutMs?: number;
};

/**
 * Runs a program to its end, without a shell, and answers with what it wrote. Throws `narrate/tool-missing` where the program is not
 * installed and `narrate/tool-failed` with its last words where it fails or takes too long.
 */
export async function runTool(
  name: string,
  args: readonly string[],
  options: ToolOptions = {},
): Promise<{ stdout: Buffer; stderr: string }> {
  const { input, timeoutMs } = options;
  return await new Promise((resolve, reject) => {
    const child = spawn(name, args, { stdio: ["pipe", "pipe", "pipe"], windowsHide: true });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let isLate = false;
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            isLate = true;
            child.kill("SIGKILL");
          }, timeoutMs);
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.stdin.on("error", () => {}); // a program that does not read its input may close it
    child.stdin.end(input ?? "");
    child.on("error", (error) => {
      clearTimeout(timer);
      reject(codeOf(error) === "ENOENT" ? missing(name) : failed(name, error.message));
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      const stderr = Buffer.concat(err).toString("utf8");
      if (code === 0) resolve({ stdout: Buffer.concat(out), stderr });
      else if (isLate) reject(failed(name, `${(timeoutMs ?? 0) / 1000} 秒没有做完 (timed out)`));
      else reject(failed(name, stderr.trim().split("\n").at(-1) || `exit ${code}`));
    });
  });
}

function missing(name: string): AppError {
  return new AppError(
    "narrate/tool-missing",
    `这台电脑没有安装 ${name}，配不了音；已有的声音不受影响。请先安装（Debian：apt-get install ${name}），再运行一次。\n` +
      `${name} is not installed; existing sounds are untouched. Install it (Debian: apt-get install ${name}) and run this again.`,
  );
}

function failed(name: string, reason: string): AppError {
  return new AppError(
    "narrate/tool-failed",
    `${name} 没能完成：${reason}。已有的声音不受影响。\n${name} failed: ${reason}. Existing sounds are untouched.`,
  );
}
