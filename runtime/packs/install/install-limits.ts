export type InstallLimits = {
  /** Files and folders in a zip or on a stick. */
  files: number;
  /** All files together, unpacked. */
  bytes: number;
  /** The zip itself. */
  zipBytes: number;
  /** How many times larger than its packed form a file may become; sounds and pictures stay below 20. */
  ratio: number;
  /** Left free on the disk, so that the journal never runs out of room because of a pack. */
  spareBytes: number;
};

/** The shipped pack has 200 files and 40 MB; nothing that a hall makes comes near these. */
export const installLimits: InstallLimits = {
  files: 5000,
  bytes: 2 * 1024 ** 3,
  zipBytes: 1024 ** 3,
  ratio: 100,
  spareBytes: 200 * 1024 ** 2,
};
