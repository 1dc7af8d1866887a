import { nicknames } from "../../../shared/nicknames.ts";

const key = "zange.trail.nickname";

/** The one chosen on this phone; nothing where none was, or where the phone keeps nothing. */
export function readNickname(storage: () => Pick<Storage, "getItem">): string | undefined {
  try {
    const kept = storage().getItem(key);
    return nicknames.find((each) => each === kept);
  } catch {
    return undefined; // forbidden: the choice lasts as long as the page
  }
}

export function keepNickname(storage: () => Pick<Storage, "setItem">, nickname: string | undefined): void {
  try {
    storage().setItem(key, nickname ?? "");
  } catch {
    // Forbidden or full: the certificate is drawn all the same.
  }
}
