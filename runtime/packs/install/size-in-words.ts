/** `2 GB`, `37 MB`: rounded up, so that nobody frees too little. */
export function sizeInWords(bytes: number): string {
  return bytes >= 1024 ** 3
    ? `${Math.ceil((bytes / 1024 ** 3) * 10) / 10} GB`
    : `${Math.ceil(bytes / 1024 ** 2)} MB`;
}
