import { expect, test } from "vitest";
import { groupFrom, leadWords } from "../../renderer/staff/lead/lead-words.ts";
import type { LeadCard } from "../../runtime/contract/staff-lead.ts";
import { makeLeadCard } from "./make-lead-card.ts";

test.each<[LeadCard["mode"], string]>([
  [{ kind: "open" }, "观众自己按"],
  [{ kind: "tour", station: "s3", step: "waiting" }, "等您按下“三 全民族抗战”的按钮"],
  [{ kind: "tour", station: "s7", step: "telling" }, "第 7 处，共 7 处"],
  [
    {
      kind: "ceremony",
      title: "入党誓词",
      manner: "repeat",
      lines: ["一", "二"],
      line: 1,
      step: "repeating",
    },
    "入党誓词：第 2 句，大家跟读，共 2 句",
  ],
])("%o is told in words", (mode, words) => {
  expect(leadWords(makeLeadCard({ mode }))).toContain(words);
});

test("a group is its figures, nothing where none are given, or a sentence where they cannot be right", () => {
  expect(groupFrom("", "")).toBeUndefined();
  expect(groupFrom("40", "38")).toEqual({ people: 40, minors: 38 });
  expect(groupFrom("40", "")).toEqual({ people: 40, minors: 0 });
  expect(groupFrom("0", "")).toMatch(/整数/);
  expect(groupFrom("10", "11")).toMatch(/不能多过/);
});
