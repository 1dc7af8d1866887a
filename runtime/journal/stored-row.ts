/** A row of `events` exactly as it stands on disk. */
export type StoredRow = {
  seq: number;
  at: number;
  boot: string;
  up_ms: number;
  kind: string;
  cause: string | null;
  data: string;
};

/** Whether what a torn page gave is a row that we may have written. */
export function isStoredRow(row: unknown): row is StoredRow {
  if (typeof row !== "object" || row === null) return false;
  const field = (name: string): unknown => Reflect.get(row, name);
  const isWhole = (name: string) => Number.isSafeInteger(field(name));
  const isText = (name: string) => typeof field(name) === "string";
  const isFramed = isWhole("seq") && isWhole("at") && isWhole("up_ms") && isText("boot") && isText("kind");
  return isFramed && (field("cause") === null || isText("cause")) && isJson(field("data"));
}

function isJson(text: unknown): boolean {
  try {
    return typeof text === "string" && typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}
