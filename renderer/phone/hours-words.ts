import type { VisitorHall } from "../../runtime/contract/visitor.ts";

const weekdays: Record<string, string> = {
  monday: "周一",
  tuesday: "周二",
  wednesday: "周三",
  thursday: "周四",
  friday: "周五",
  saturday: "周六",
  sunday: "周日",
};

/** 每天 08:30–17:30，周一闭馆; the days that are closed come last. */
export function hoursWords({ hours, closedOn }: Pick<VisitorHall, "hours" | "closedOn">): string {
  const closed = closedOn.flatMap((day) => weekdays[day] ?? []).join("、");
  return `${closed ? "开放" : "每天"} ${hours.open}–${hours.close}${closed ? `，${closed}闭馆` : ""}`;
}
