import type { FastifyInstance } from "fastify";
import type { StaffTrail } from "../contract/staff-trail.ts";

/** Adds the route of runtime/contract/staff-trail.ts to a scope that lets nobody in but staff. */
export function trailRoutes(app: FastifyInstance, readTrail: () => StaffTrail): void {
  app.get("/trail", () => readTrail());
}
