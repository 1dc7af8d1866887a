import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const renderer = join(import.meta.dirname, "../../renderer");
const styles = globSync("**/*.css", { cwd: renderer });

test("nothing is written from the right, which would mirror brackets and book marks", () => {
  expect(styles.length).toBeGreaterThan(10);
  for (const path of styles)
    expect(readFileSync(join(renderer, path), "utf8"), path).not.toMatch(/direction:\s*rtl/);
});
