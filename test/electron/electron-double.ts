import { EventEmitter } from "node:events";
import { vi } from "vitest";

// What the shell takes from Electron, behaving as far as the shell can see. Used as `vi.mock("electron", () => import("./electron-double.ts"))`;
// the state lives as long as the test file, `resetElectron` starts anew.

class WebContentsDouble extends EventEmitter {
  url = "";
  loading = false;
  crashed = false;
  openHandler: (() => { action: string }) | undefined;
  setWindowOpenHandler = (handler: () => { action: string }) => {
    this.openHandler = handler;
  };
  getURL = () => this.url;
  isLoading = () => this.loading;
  isCrashed = () => this.crashed;
  executeJavaScript = vi.fn(async (): Promise<unknown> => true);
  forcefullyCrashRenderer = vi.fn(() => {
    this.emit("render-process-gone", {}, { reason: "killed" });
  });
}

export class BrowserWindow extends EventEmitter {
  webContents = new WebContentsDouble();
  visible = false;
  options: Record<string, unknown>;
  loadURL = vi.fn(async (url: string) => {
    this.webContents.url = url;
  });
  show = vi.fn(() => {
    this.visible = true;
  });
  focus = vi.fn();
  restore = vi.fn();
  setBounds = vi.fn();
  setKiosk = vi.fn();
  isMinimized = () => false;
  isVisible = () => this.visible;
  isDestroyed = () => false;

  constructor(options: Record<string, unknown>) {
    super();
    this.options = options;
    windows.push(this);
    app.emit("web-contents-created", {}, this.webContents);
  }
}

class AppDouble extends EventEmitter {
  commandLine = { appendSwitch: vi.fn() };
  setPath = vi.fn();
  requestSingleInstanceLock = vi.fn(() => true);
  whenReady = async () => {};
  quit = vi.fn(() => {
    this.emit("before-quit", { preventDefault: () => {} });
  });
  exit = vi.fn();
}

class UtilityProcessDouble extends EventEmitter {
  pid = 1;
  stdout = new EventEmitter();
  kill = vi.fn(() => this.emit("exit", 0));
}

class SessionDouble extends EventEmitter {
  setPermissionCheckHandler = vi.fn();
  setPermissionRequestHandler = vi.fn();
  setDevicePermissionHandler = vi.fn();
  setDisplayMediaRequestHandler = vi.fn();
  webRequest = { onBeforeRequest: vi.fn() };
}

export const windows: BrowserWindow[] = [];
export const runtimes: UtilityProcessDouble[] = [];
export const app = new AppDouble();
export const Menu = { setApplicationMenu: vi.fn() };
export const powerSaveBlocker = { start: vi.fn() };
export const session = { defaultSession: new SessionDouble() };
export const screen = Object.assign(new EventEmitter(), {
  getPrimaryDisplay: () => ({ bounds: { x: 0, y: 0, width: 1080, height: 1920 } }),
});
export const utilityProcess = {
  fork: vi.fn((_path: string, _args: string[], _options: object) => {
    const child = new UtilityProcessDouble();
    runtimes.push(child);
    return child;
  }),
};

export function resetElectron(): void {
  windows.length = 0;
  runtimes.length = 0;
  app.removeAllListeners();
  screen.removeAllListeners();
  session.defaultSession.removeAllListeners();
  vi.clearAllMocks();
  app.requestSingleInstanceLock.mockReturnValue(true);
}
