import { expect, test, vi } from "vitest";
import { createPageKeeper } from "../../electron/keep-page.ts";
import { fakeClock } from "../fakes/clock.ts";
import { quietLog } from "./quiet-log.ts";

const kiosk = "http://127.0.0.1:8600/kiosk";
const waitingPage = "data:waiting";

function makeKeeper() {
  const clock = fakeClock();
  const load = vi.fn<(url: string) => void>();
  const keeper = createPageKeeper({ load, waitingPage, after: clock.after, log: quietLog });
  const loads = () => load.mock.calls.map(([url]) => url);
  return { clock, keeper, loads, forget: () => load.mockClear() };
}

function makeStanding() {
  const made = makeKeeper();
  made.keeper.start();
  made.keeper.show(kiosk);
  made.keeper.loaded(kiosk);
  made.forget();
  return made;
}

test("shows the waiting page until the runtime is ready, then the exhibit", () => {
  const { keeper, loads } = makeKeeper();
  keeper.start();
  expect(loads()).toEqual([waitingPage]);
  keeper.show(kiosk);
  expect(loads()).toEqual([waitingPage, kiosk]);
});

test("leaves a page alone that stands when the runtime comes back at the same address", () => {
  const { keeper, loads } = makeStanding();
  keeper.show(kiosk);
  expect(loads()).toEqual([]);
});

test("loads again when the runtime comes back at another address", () => {
  const { keeper, loads } = makeStanding();
  keeper.show("http://127.0.0.1:8700/kiosk");
  expect(loads()).toEqual(["http://127.0.0.1:8700/kiosk"]);
});

test("brings a page back whose process died, so soon that nobody reads anything in between", () => {
  const { clock, keeper, loads } = makeStanding();
  keeper.lost("killed");
  expect(loads()).toEqual([]);
  clock.advance(250);
  expect(loads()).toEqual([kiosk]);
});

test("tries later each time, never later than half a minute, with the waiting page in between", () => {
  const { clock, keeper, loads, forget } = makeStanding();
  const delays: number[] = [];
  for (let i = 0; i < 9; i++) {
    forget();
    const before = clock.upMs();
    keeper.lost("ERR_CONNECTION_REFUSED");
    while (loads().at(-1) !== kiosk) clock.advance(50);
    delays.push(clock.upMs() - before);
    expect(loads()).toEqual(i < 2 ? [kiosk] : [waitingPage, kiosk]);
  }
  expect(delays).toEqual([250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
});

test("does not wait for its turn when the runtime says that it is ready", () => {
  const { clock, keeper, loads, forget } = makeStanding();
  for (let i = 0; i < 8; i++) {
    keeper.lost("ERR_CONNECTION_REFUSED");
    clock.advance(30_000);
  }
  keeper.lost("ERR_CONNECTION_REFUSED");
  forget();
  keeper.show(kiosk);
  clock.advance(0);
  expect(loads()).toEqual([kiosk]);
  keeper.loaded(kiosk);
  clock.advance(60_000);
  expect(loads()).toEqual([kiosk]);
});

test("a page that loads and dies at once is not taken for steady", () => {
  const { clock, keeper, loads, forget } = makeStanding();
  for (let i = 0; i < 5; i++) {
    keeper.lost("crashed");
    clock.advance(30_000);
    keeper.loaded(kiosk);
  }
  forget();
  keeper.lost("crashed");
  clock.advance(7_000);
  expect(loads()).toEqual([waitingPage]);
});

test("forgets earlier faults once the page has stood for a minute", () => {
  const { clock, keeper, loads, forget } = makeStanding();
  for (let i = 0; i < 5; i++) {
    keeper.lost("crashed");
    clock.advance(30_000);
  }
  keeper.loaded(kiosk);
  clock.advance(60_000);
  forget();
  keeper.lost("crashed");
  clock.advance(250);
  expect(loads()).toEqual([kiosk]);
});

test("brings the waiting page back, too, when that one dies", () => {
  const { clock, keeper, loads, forget } = makeKeeper();
  keeper.start();
  forget();
  keeper.lost("oom");
  clock.advance(250);
  expect(loads()).toEqual([waitingPage]);
});
