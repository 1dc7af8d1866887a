/** The name that a `Content-Disposition` gives in UTF-8, or an empty string. */
export function fileNameIn(disposition: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  if (!encoded) return "";
  try {
    return decodeURIComponent(encoded).replace(/[\\/]/g, "-");
  } catch {
    return ""; // cut in the middle of a character
  }
}
