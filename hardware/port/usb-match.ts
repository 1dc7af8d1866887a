export type ListedPort = {
  path: string;
  vendorId?: string | undefined;
  productId?: string | undefined;
  serialNumber?: string | undefined;
};

/**
 * Paths of the ports whose adapter has these ids, in a steady order. Two adapters of the same make without a serial
 * number cannot be told apart: then there is more than one.
 */
export function usbMatches(
  ports: readonly ListedPort[],
  wanted: { vendorId: string; productId: string; serialNumber?: string | undefined },
): string[] {
  return ports
    .filter(
      (port) =>
        sameHex(port.vendorId, wanted.vendorId) &&
        sameHex(port.productId, wanted.productId) &&
        (wanted.serialNumber === undefined || port.serialNumber === wanted.serialNumber),
    )
    .map((port) => port.path)
    .sort();
}

function sameHex(found: string | undefined, wanted: string): boolean {
  return found !== undefined && found.toLowerCase() === wanted.toLowerCase();
}
