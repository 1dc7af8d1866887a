import { expect, test } from "vitest";
import { startDevice } from "../../hardware/start-device.ts";
import { silentLog } from "../../runtime/base/log.ts";
import { Device as DeviceConfig } from "../../runtime/contract/hall.ts";
import { fakeClock } from "../fakes/clock.ts";

const deps = { clock: fakeClock(), log: silentLog, onSignal: () => {}, onState: () => {} };

test("starts what hall.yaml says, by its driver", async () => {
  const addresses: unknown[] = [];
  const lines = startDevice(
    DeviceConfig.parse({ id: "box", driver: "lines", port: { vendorId: "1A86", productId: "7523" } }),
    {
      ...deps,
      openPort: (address) => {
        addresses.push(address);
        return Promise.reject(new Error("nothing here"));
      },
    },
  );
  expect(addresses).toEqual([{ vendorId: "1A86", productId: "7523" }]);
  expect(lines.status()).toMatchObject({ id: "box", driver: "lines", port: "USB 1a86:7523" });
  await lines.stop();

  const simulator = startDevice(DeviceConfig.parse({ id: "demo", driver: "simulator" }), deps);
  expect(simulator.status()).toMatchObject({ id: "demo", driver: "simulator" });
  await simulator.stop();
});
