import { expect, test, vi } from "vitest";
import { createReadyReader, kioskPage } from "../../electron/ready-line.ts";

test("finds the ready line however the output is cut", () => {
  const onReady = vi.fn();
  const read = createReadyReader(onReady);
  for (const letter of "工作人员口令 123456\nready http://127.0.0.1:8600 https://hall.example:8610\r\nmore\n")
    read(Buffer.from(letter));
  expect(onReady.mock.calls).toEqual([
    [{ kiosk: "http://127.0.0.1:8600", visitor: "https://hall.example:8610" }],
  ]);
});

test.each([
  "ready",
  "ready http://127.0.0.1:8600",
  "ready to go now",
  "ready file:///etc http://x",
  "already http://a http://b",
])("does not take %j for it", (line) => {
  const onReady = vi.fn();
  createReadyReader(onReady)(`${line}\n`);
  expect(onReady).not.toHaveBeenCalled();
});

test("keeps little of a line that never ends", () => {
  const onReady = vi.fn();
  const read = createReadyReader(onReady);
  for (let i = 0; i < 100; i++) read("x".repeat(10_000));
  read("\nready http://127.0.0.1:1 http://127.0.0.1:2\n");
  expect(onReady).toHaveBeenCalledTimes(1);
});

test("the page is /kiosk on the kiosk door", () => {
  expect(kioskPage({ kiosk: "http://127.0.0.1:8600", visitor: "" })).toBe("http://127.0.0.1:8600/kiosk");
});
