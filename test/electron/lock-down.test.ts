import { EventEmitter } from "node:events";
import type { Session, WebContents } from "electron";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { lockContents } from "../../electron/lock-contents.ts";
import { lockSession } from "../../electron/lock-session.ts";
import { isOwnAddress } from "../../electron/own-address.ts";
import * as electron from "./electron-double.ts";

vi.mock("electron", () => import("./electron-double.ts"));

const door = "http://127.0.0.1:8600";
const isOwn = (url: string) => isOwnAddress(url, door);

describe("own address", () => {
  test.each([`${door}/kiosk`, `${door}/staff?a=b`, "ws://127.0.0.1:8600/api/screen"])("%s is", (url) => {
    expect(isOwn(url)).toBe(true);
  });
  test.each([
    "http://127.0.0.1:8610/t/1",
    "http://127.0.0.1:86001/",
    "https://127.0.0.1:8600/",
    "http://127.0.0.1:8600@example.com/",
    "http://localhost:8600/",
    "file:///etc/passwd",
    "data:text/html,x",
    "about:blank",
    "not an address",
    "",
  ])("%j is not", (url) => {
    expect(isOwn(url)).toBe(false);
  });
  test("nothing is before the door is known", () => {
    expect(isOwnAddress(door, undefined)).toBe(false);
    expect(isOwnAddress("not an address", undefined)).toBe(false);
  });
});

describe("a page's contents", () => {
  let decideOnWindow: (details: { url: string }) => unknown = () => {};
  const print = vi.fn();
  const contents = Object.assign(new EventEmitter(), {
    print,
    setWindowOpenHandler(decide: typeof decideOnWindow) {
      decideOnWindow = decide;
    },
  });
  lockContents(contents as unknown as WebContents, isOwn);
  const prevented = (event: string, url?: string) => {
    const preventDefault = vi.fn();
    contents.emit(event, { preventDefault, url }, url);
    return preventDefault.mock.calls.length > 0;
  };

  test.each(["will-navigate", "will-redirect", "will-frame-navigate"])(
    "%s leads to our own door only",
    (event) => {
      expect(prevented(event, `${door}/staff`)).toBe(false);
      expect(prevented(event, "https://example.com/")).toBe(true);
    },
  );
  test.each(["will-attach-webview", "context-menu", "will-prevent-unload"])("%s is prevented", (event) => {
    expect(prevented(event)).toBe(true);
  });
  test("no window opens, not even to our own door", () => {
    expect(decideOnWindow({ url: door })).toEqual({ action: "deny" });
  });
  test("a certificate is printed without asking anybody, for a page of ours alone, and opens no window", () => {
    expect(decideOnWindow({ url: "https://example.com/kiosk#print" })).toEqual({ action: "deny" });
    expect(print).not.toHaveBeenCalled();
    expect(decideOnWindow({ url: `${door}/kiosk#print` })).toEqual({ action: "deny" });
    expect(print).toHaveBeenCalledExactlyOnceWith({ silent: true });
  });
});

describe("a session", () => {
  const session = electron.session.defaultSession;
  beforeEach(() => {
    electron.resetElectron();
    lockSession(session as unknown as Session, isOwn);
  });
  const asked = (permission: string, url: string) => {
    const answer = vi.fn();
    session.setPermissionRequestHandler.mock.calls[0]?.[0]({ getURL: () => url }, permission, answer);
    return answer.mock.calls[0]?.[0];
  };
  const checked = (permission: string, origin: string) =>
    session.setPermissionCheckHandler.mock.calls[0]?.[0](null, permission, origin);

  test("our page may choose among the loudspeakers", () => {
    expect(checked("speaker-selection", `${door}/`)).toBe(true);
    expect(checked("media", `${door}/`)).toBe(true);
    expect(asked("speaker-selection", `${door}/kiosk`)).toBe(true);
    expect(checked("speaker-selection", "https://example.com/")).toBe(false);
  });
  test("no microphone and no camera ever opens", () => {
    expect(asked("media", `${door}/kiosk`)).toBe(false);
  });
  test.each([
    "geolocation",
    "notifications",
    "clipboard-read",
    "serial",
    "usb",
    "hid",
    "midi",
    "openExternal",
    "fileSystem",
  ])("%s is denied", (permission) => {
    expect(asked(permission, `${door}/kiosk`)).toBe(false);
    expect(checked(permission, door)).toBe(false);
  });
  test("no device, no screen recording, no download", () => {
    expect(session.setDevicePermissionHandler.mock.calls[0]?.[0]({})).toBe(false);
    const streams = vi.fn();
    session.setDisplayMediaRequestHandler.mock.calls[0]?.[0]({}, streams);
    expect(streams).toHaveBeenCalledWith({});
    const preventDefault = vi.fn();
    session.emit("will-download", { preventDefault });
    expect(preventDefault).toHaveBeenCalled();
  });
  test("requests go to our own door and nowhere else", () => {
    const [filter, decide] = session.webRequest.onBeforeRequest.mock.calls[0] ?? [];
    expect(filter.urls).toEqual(["http://*/*", "https://*/*", "ws://*/*", "wss://*/*"]);
    const answers = ["ws://127.0.0.1:8600/api/screen", "https://fonts.example.com/a.woff2"].map((url) => {
      const answer = vi.fn();
      decide({ url }, answer);
      return answer.mock.calls[0]?.[0];
    });
    expect(answers).toEqual([{ cancel: false }, { cancel: true }]);
  });
});
