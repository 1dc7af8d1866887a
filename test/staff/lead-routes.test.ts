import Fastify from "fastify";
import { expect, onTestFinished, test } from "vitest";
import type { Order } from "../../runtime/contract/order.ts";
import { LeadCard } from "../../runtime/contract/staff-lead.ts";
import { leadRoutes } from "../../runtime/staff/lead-routes.ts";
import { makeLeadCard } from "./make-lead-card.ts";

function openRoutes(card: LeadCard) {
  const orders: Order[] = [];
  const app = Fastify();
  onTestFinished(() => app.close());
  leadRoutes(app, { card: () => card, order: (order) => orders.push(order) });
  const send = async (order: unknown) => {
    const answer = await app.inject({ method: "POST", url: "/lead", payload: order as object });
    return { status: answer.statusCode, body: answer.json() };
  };
  return { app, orders, send };
}
const closed = makeLeadCard({ mode: { kind: "closed", opensAt: null } });
const alarm = makeLeadCard({ mode: { kind: "evacuation" } });

test("the card tells what is led and what could be", async () => {
  const { app } = openRoutes(makeLeadCard());
  expect(LeadCard.parse((await app.inject("/lead")).json())).toEqual(makeLeadCard());
});

test("an order that the director can follow is handed on", async () => {
  const { orders, send } = openRoutes(makeLeadCard());
  const tour = { kind: "tour", group: { people: 40, minors: 38 } };
  expect((await send(tour)).status).toBe(200);
  expect((await send({ kind: "ceremony", ceremony: "oath" })).status).toBe(200);
  expect((await send({ kind: "evacuation", active: true })).status).toBe(200);
  expect(orders.map(({ kind }) => kind)).toEqual(["tour", "ceremony", "evacuation"]);
});

test.each([
  ["a tour while the hall is closed", closed, { kind: "tour" }, "闭馆"],
  ["a ceremony during an alarm", alarm, { kind: "ceremony", ceremony: "oath" }, "疏散"],
  [
    "a ceremony that the pack does not have",
    makeLeadCard(),
    { kind: "ceremony", ceremony: "none" },
    "没有这个仪式",
  ],
  ["a next line of nothing", makeLeadCard(), { kind: "next" }, "请先开始"],
])("%s is refused with a sentence", async (_what, card, order, words) => {
  const { orders, send } = openRoutes(card);
  const { status, body } = await send(order);
  expect(status).toBe(409);
  expect(body.sentence).toContain(words);
  expect(orders).toEqual([]);
});

test("stopping and releasing are never refused", async () => {
  const { orders, send } = openRoutes(alarm);
  await send({ kind: "evacuation", active: false });
  await send({ kind: "stop" });
  expect(orders).toHaveLength(2);
});

test("what is no order is refused", async () => {
  const { send, orders } = openRoutes(makeLeadCard());
  expect((await send({ kind: "dance" })).status).toBe(400);
  expect((await send({ kind: "tour", group: { people: 40, names: ["x"] } })).status).toBe(400);
  expect(orders).toEqual([]);
});
