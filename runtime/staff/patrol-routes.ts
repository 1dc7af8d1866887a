import type { FastifyInstance } from "fastify";
import type { PatrolCard, PatrolLink } from "../contract/patrol.ts";

export type PatrolRoutesDeps = {
  begin(): Promise<PatrolLink>;
  card(): Promise<PatrolCard>;
};

/** Adds the routes of runtime/contract/patrol.ts to a scope that lets nobody in but staff. */
export function patrolRoutes(app: FastifyInstance, { begin, card }: PatrolRoutesDeps): void {
  app.get("/patrol", () => card());
  app.post("/patrol", { bodyLimit: 1024 }, () => begin());
}
