import type { Input, WebContents } from "electron";

/** Ctrl+Alt+Shift+Q: how staff leave the exhibit. On the card in the cabinet, nowhere on screen. */
export function isLeaveChord(input: Pick<Input, "type" | "code" | "control" | "alt" | "shift">): boolean {
  return input.type === "keyDown" && input.code === "KeyQ" && input.control && input.alt && input.shift;
}

export function listenForLeaveChord(contents: WebContents, leave: () => void): void {
  contents.on("before-input-event", (event, input) => {
    if (!isLeaveChord(input)) return;
    event.preventDefault();
    leave();
  });
}
