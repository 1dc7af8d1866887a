const secure: Record<string, string> = { "wss:": "https:", "ws:": "http:" };

/** Whether `url` lies on the kiosk door, WebSockets included. Nothing does before the door is known. */
export function isOwnAddress(url: string, kioskDoor: string | undefined): boolean {
  if (kioskDoor === undefined) return false;
  return originOf(url) === originOf(kioskDoor);
}

function originOf(text: string): string | undefined {
  try {
    const { protocol, host } = new URL(text);
    return `${secure[protocol] ?? protocol}//${host}`;
  } catch {
    return undefined;
  }
}
