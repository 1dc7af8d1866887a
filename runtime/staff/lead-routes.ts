import type { FastifyInstance } from "fastify";
import { Order } from "../contract/order.ts";
import type { ShowMode } from "../contract/screen.ts";
import type { LeadCard } from "../contract/staff-lead.ts";

export type LeadDeps = {
  card(): LeadCard;
  /** Hands the order to the director, which answers within the call. */
  order(order: Order): void;
};

/** Adds the routes of runtime/contract/staff-lead.ts to a scope that lets nobody in but staff. */
export function leadRoutes(app: FastifyInstance, { card, order }: LeadDeps): void {
  app.get("/lead", () => card());

  app.post("/lead", { bodyLimit: 1024 }, async (request, reply) => {
    const asked = Order.safeParse(request.body);
    if (!asked.success) return reply.code(400).send({ sentence: "请求写得不对，请刷新页面再试一次。" });
    const refusal = refusalOf(asked.data, card());
    if (refusal) return reply.code(409).send({ sentence: refusal });
    order(asked.data);
    return card();
  });
}

/** Why the director would not follow, in words; `undefined` where it will. */
function refusalOf(order: Order, { mode, ceremonies }: LeadCard): string | undefined {
  if (order.kind === "stop" || order.kind === "evacuation") return undefined;
  if (mode.kind === "evacuation") return "正在疏散，展项全部静音，请等疏散解除以后再开始。";
  if (mode.kind === "closed")
    return "现在是闭馆时间，展项不出声；要临时开放，请在 hall.yaml 的 hours 里加上这一天（special）。";
  if (order.kind === "ceremony" && !ceremonies.some(({ id }) => id === order.ceremony))
    return "内容包里没有这个仪式，请刷新页面看看有哪些。";
  if (order.kind === "next" && !isLed(mode)) return "现在没有导览和仪式，请先开始一个。";
  return undefined;
}

function isLed(mode: ShowMode): boolean {
  return mode.kind === "tour" || mode.kind === "ceremony";
}
