import { keepWalk } from "./keep-walk.ts";
import { runPatrol } from "./run-patrol.ts";
import "./patrol.css";

const root = window.location.pathname.replace(/\/patrol\/?$/, "");

runPatrol({
  page: document.getElementById("page") ?? document.body,
  root,
  door: document.documentElement.dataset.door ?? root,
  keeper: keepWalk(
    () => window.localStorage,
    () => Date.now(),
  ),
});
