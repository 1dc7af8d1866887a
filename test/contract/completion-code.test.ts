import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markOf } from "../../runtime/contract/code-mark.ts";
import {
  completionCodeOf,
  readCompletionCode,
  showCompletionCode,
} from "../../runtime/contract/completion-code.ts";

const visit = fc
  .array(fc.constantFrom(..."0123456789abcdef"), { minLength: 32, maxLength: 32 })
  .map((all) => all.join(""));

describe("the code at the end of the trail", () => {
  test("is read again however it is written, in its own hall alone", () => {
    fc.assert(
      fc.property(visit, (id) => {
        const code = completionCodeOf("changling", id);
        for (const typed of [
          code,
          showCompletionCode(code),
          code.toLowerCase(),
          ` ${showCompletionCode(code)} `,
        ])
          expect(readCompletionCode("changling", typed)).toEqual({ status: "whole", code });
        expect(readCompletionCode("another-hall", code).status).toBe("foreign");
      }),
    );
  });

  test("every single wrong letter, and every two that changed places, is found", () => {
    fc.assert(
      fc.property(
        visit,
        fc.nat(8),
        fc.constantFrom(..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"),
        (id, at, letter) => {
          const code = completionCodeOf("changling", id);
          const wrong = code.slice(0, at) + letter + code.slice(at + 1);
          expect(readCompletionCode("changling", wrong).status).toBe(wrong === code ? "whole" : "mistyped");
          const swapped = code.slice(0, at) + (code[at + 1] ?? "") + code[at] + code.slice(at + 2);
          if (at < 8 && swapped !== code)
            expect(readCompletionCode("changling", swapped).status).toBe("mistyped");
        },
      ),
    );
  });

  test("neither nothing, nor a post's code, nor a whole page is one", () => {
    for (const typed of ["", "7Q4M2KT", "A".repeat(10_000)])
      expect(readCompletionCode("changling", typed).status).toBe("length");
  });

  test("marks differ from hall to hall and from text to text", () => {
    const marks = new Set(Array.from({ length: 2000 }, (_, at) => markOf("changling", `code/${at}`)));
    expect(marks.size).toBeGreaterThan(1990);
    expect(markOf("a", "x")).not.toBe(markOf("b", "x"));
  });
});
