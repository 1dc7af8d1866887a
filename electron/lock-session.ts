import type { Session } from "electron";

/**
 * The permissions a page may have: to choose among the loudspeakers. Their names come with the permission "media"; it is granted as a
 * check only, so that they can be listed, and never as a request, so that no microphone and no camera ever opens.
 */
const listable = new Set(["speaker-selection", "media"]);
const grantable = new Set(["speaker-selection"]);

/** Holds what pages may ask the computer for to the least, and their network to our own door. */
export function lockSession(session: Session, isOwn: (url: string) => boolean): void {
  session.setPermissionCheckHandler(
    (_contents, permission, origin) => listable.has(permission) && isOwn(origin),
  );
  session.setPermissionRequestHandler((contents, permission, answer) =>
    answer(grantable.has(permission) && isOwn(contents.getURL())),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.on("will-download", (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(
    { urls: ["http://*/*", "https://*/*", "ws://*/*", "wss://*/*"] },
    ({ url }, answer) => answer({ cancel: !isOwn(url) }),
  );
}
