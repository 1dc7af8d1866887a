import { findTestElectron, type TestElectron } from "../../build/electron/find-test-electron.ts";
import { hasPty } from "../fakes/pty.ts";
import { missingForXDisplay } from "../fakes/x-display.ts";

/** The Electron to try the shell in, where this machine has also a screen and a serial line to try it with; says why not on the console. */
export async function findStage(what: string): Promise<TestElectron> {
  const lacks = [...missingForXDisplay, ...(hasPty ? [] : ["socat"])];
  const stage: TestElectron =
    lacks.length > 0
      ? { status: "missing", reason: `the system lacks ${lacks.join(", ")}` }
      : await findTestElectron();
  if (stage.status === "missing") console.log(`${what} is not tried in a real Electron: ${stage.reason}.`);
  return stage;
}
