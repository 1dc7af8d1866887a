import { describe, expect, test } from "vitest";
import { isScanOf } from "../../../renderer/phone/trail/check-scan.ts";
import { findCode } from "../../../renderer/phone/trail/find-code.ts";
import { showShortCode, withCheck } from "../../../runtime/contract/short-code.ts";
import { shortCodeOf, tagOf } from "../../../runtime/trail/sign-stop.ts";
import { makeTrail, trailSigner } from "../../fakes/make-trail.ts";

const trail = makeTrail();
const read = async () => trail;

describe("a scanned code", () => {
  test("is taken at its own stop, whatever the case of its letters", () => {
    for (const stop of trail.stops) {
      expect(isScanOf(stop, tagOf(trailSigner, stop.place))).toBe(true);
      expect(isScanOf(stop, tagOf(trailSigner, stop.place).toLowerCase())).toBe(true);
    }
  });

  test("is not taken elsewhere, altered, of another hall, or endless", () => {
    const [first, second] = trail.stops;
    if (!first || !second) throw new Error("no stops");
    const tag = tagOf(trailSigner, first.place);
    expect(isScanOf(second, tag)).toBe(false);
    expect(isScanOf(first, `${tag.slice(0, -1)}${tag.endsWith("0") ? "1" : "0"}`)).toBe(false);
    expect(isScanOf(first, tagOf({ ...trailSigner, hallId: "other" }, first.place))).toBe(false);
    for (const other of ["", "x".repeat(1_000_000), "💧"]) expect(isScanOf(first, other)).toBe(false);
  });
});

describe("where the hall cannot read its key", () => {
  const bare = { ...trail, stops: trail.stops.map((stop) => ({ ...stop, marks: { tag: "", code: "" } })) };

  test("every scan counts, and a typed code is not called foreign", async () => {
    for (const stop of bare.stops) expect(isScanOf(stop, "ANYTHING99")).toBe(true);
    expect(await findCode(shortCodeOf(trailSigner, 5), async () => bare)).toEqual({ status: "unreached" });
  });
});

describe("a typed code", () => {
  test("leads to its stop, as printed or as hurried fingers type it", async () => {
    for (const { place } of trail.stops) {
      const code = shortCodeOf(trailSigner, place);
      for (const typed of [code, showShortCode(code), ` ${code.toLowerCase().split("").join(" ")} `])
        expect(await findCode(typed, read)).toEqual({ status: "stop", place });
    }
  });

  test("says what is wrong with it, and asks for the trail only when it is whole", async () => {
    const never = async () => Promise.reject(new Error("asked"));
    expect(await findCode("7Q4M", never)).toEqual({ status: "length" });
    const code = shortCodeOf(trailSigner, 5);
    expect(await findCode(`${code.slice(0, -1)}${code.endsWith("0") ? "1" : "0"}`, never)).toEqual({
      status: "mistyped",
    });
    expect(await findCode(withCheck("000000"), read)).toEqual({ status: "foreign" });
    expect(await findCode(code, async () => undefined)).toEqual({ status: "unreached" });
  });
});
