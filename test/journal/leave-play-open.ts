// A run that dies in the middle of a story: started by open-plays.test.ts, ended by a kill.
import { silentLog } from "../../runtime/base/log.ts";
import { openJournal } from "../../runtime/journal/journal.ts";
import { fakeClock } from "../fakes/clock.ts";
import { storyEnded, storyStarted } from "./make-fact.ts";

const [dataFolder = ""] = process.argv.slice(2);
const clock = fakeClock();
const { journal } = await openJournal({
  dataFolder,
  boot: "boot-1",
  timeZone: "Asia/Shanghai",
  clock,
  log: silentLog,
  onTrouble: () => {},
});
await journal.append(storyStarted({ play: "open" }), "press-1");
await journal.appendAll([
  storyStarted({ play: "whole", place: "s5" }),
  storyEnded({ play: "whole", place: "s5" }),
]);
clock.advance(17_000);
journal.notePlay("open", 17_000);
const heard = () => journal.read((db) => db.prepare("SELECT heard_ms FROM open_plays").pluck().get());
while (heard() !== 17_000) await new Promise((resolve) => setImmediate(resolve));
console.log("enough");
setInterval(() => {}, 1000);
