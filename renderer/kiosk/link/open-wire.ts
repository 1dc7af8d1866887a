import type { Wire, WireEvents } from "./screen-link.ts";

/** A WebSocket to the runtime that served this page, as the link wants it. */
export function openWire(path: string, events: WireEvents): Wire {
  const url = new URL(path, window.location.href);
  url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
  const socket = new WebSocket(url.href);
  socket.onopen = () => events.opened();
  socket.onmessage = ({ data }) => {
    if (typeof data === "string") events.said(data);
  };
  socket.onclose = ({ code }) => events.closed(code); // follows every error, so that errors need no handler of their own
  return {
    send(text) {
      if (socket.readyState === WebSocket.OPEN) socket.send(text);
    },
    close: () => socket.close(),
  };
}
