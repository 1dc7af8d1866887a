import { open } from "node:fs/promises";

/** Makes a rename or a new name inside a folder last through a power cut. Throws what the disk throws. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return; // Windows cannot open a folder; NTFS journals the rename itself
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
