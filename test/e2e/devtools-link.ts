import { WebSocket } from "ws";

/** A line to a page or to the main process of Electron, in the protocol that both speak; Playwright's own cannot talk to Chromium 83. */
export type DevtoolsLink = {
  /** The value of an expression, awaited; rejects with what it threw. `require` is known in a main process. */
  evaluate(expression: string): Promise<unknown>;
  close(): void;
};

type Answer = {
  id?: number;
  error?: { message: string };
  result?: {
    result?: { value?: unknown };
    exceptionDetails?: { text: string; exception?: { description?: string } };
  };
};

export async function openDevtoolsLink(address: string): Promise<DevtoolsLink> {
  const socket = new WebSocket(address, { perMessageDeflate: false, maxPayload: 256 * 1024 * 1024 });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let lastId = 0;
  await new Promise<void>((resolve, reject) => {
    socket.once("open", () => resolve());
    socket.once("error", reject);
  });
  socket.on("error", () => socket.terminate());
  socket.on("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("the other side has gone"));
    waiting.clear();
  });
  socket.on("message", (data) => {
    const answer: Answer = JSON.parse(String(data));
    const asked = answer.id === undefined ? undefined : waiting.get(answer.id);
    if (!asked || answer.id === undefined) return;
    waiting.delete(answer.id);
    const thrown = answer.result?.exceptionDetails;
    if (answer.error) asked.reject(new Error(answer.error.message));
    else if (thrown) asked.reject(new Error(thrown.exception?.description ?? thrown.text));
    else asked.resolve(answer.result?.result?.value);
  });
  return {
    evaluate: (expression) =>
      new Promise((resolve, reject) => {
        if (socket.readyState !== WebSocket.OPEN) return reject(new Error("the other side has gone"));
        const id = ++lastId;
        waiting.set(id, { resolve, reject });
        const params = { expression, awaitPromise: true, returnByValue: true, includeCommandLineAPI: true };
        socket.send(JSON.stringify({ id, method: "Runtime.evaluate", params }));
      }),
    close: () => socket.terminate(),
  };
}
