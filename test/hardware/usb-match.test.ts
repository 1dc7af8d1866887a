import { expect, test } from "vitest";
import { type ListedPort, usbMatches } from "../../hardware/port/usb-match.ts";

const ports: ListedPort[] = [
  { path: "/dev/ttyS0" },
  { path: "/dev/ttyUSB1", vendorId: "1a86", productId: "7523" },
  { path: "/dev/ttyUSB0", vendorId: "1a86", productId: "7523" },
  { path: "COM7", vendorId: "2341", productId: "0043", serialNumber: "A9" },
  { path: "COM8", vendorId: "2341", productId: "0043", serialNumber: "B2" },
];

test("finds an adapter by its ids in either case, in a steady order", () => {
  expect(usbMatches(ports, { vendorId: "1A86", productId: "7523" })).toEqual([
    "/dev/ttyUSB0",
    "/dev/ttyUSB1",
  ]);
});

test("tells twins apart by their serial number", () => {
  expect(usbMatches(ports, { vendorId: "2341", productId: "0043", serialNumber: "B2" })).toEqual(["COM8"]);
});

test("finds nothing where nothing is plugged in", () => {
  expect(usbMatches(ports, { vendorId: "0403", productId: "6001" })).toEqual([]);
});
