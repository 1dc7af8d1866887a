// approvals.yaml of a pack: which wording of which story or ceremony was approved, by whom, on which day.
import { z } from "zod";
import { StoryId } from "./pack.ts";

/** 32 hex digits over everything that a visitor sees and hears of a story or a ceremony. */
export const ContentHash = z.string().regex(/^[0-9a-f]{32}$/, "content-hash");

/** Written with either `story: <id>` or `ceremony: <id>`. */
export const Approval = z
  .strictObject({
    story: StoryId.optional(),
    ceremony: StoryId.optional(),
    hash: ContentHash,
    /** Who signed, as the hall names its reviewers; a person of the staff, never a visitor. */
    reviewer: z.string().min(1),
    date: z.iso.date(),
    /** What the reviewer asked to be remembered. */
    note: z.string().optional(),
  })
  .refine(({ story, ceremony }) => (story === undefined) !== (ceremony === undefined), {
    message: "（或者 ceremony）要写一个，也只写一个",
    path: ["story"],
  })
  .transform(({ story, ceremony, ...signed }) => ({
    ...signed,
    kind: ceremony === undefined ? ("story" as const) : ("ceremony" as const),
    id: ceremony ?? story ?? "",
  }));
export type Approval = z.output<typeof Approval>;

export const ApprovalsFile = z.strictObject({
  /** `approved` says that every story and every ceremony of the pack has been approved. */
  status: z.enum(["not-approved", "approved"]),
  approved: z.array(Approval).default([]),
});
export type ApprovalsFile = z.output<typeof ApprovalsFile>;
