/**
 * The switches that an installed shell has burnt into its binary, named as `@electron/fuses` names them. The utility process of the
 * runtime needs none of those that are off.
 */
export const fuses = {
  RunAsNode: false,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableCookieEncryption: false, // needs a key ring, which a kiosk account often cannot open
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
} as const;
