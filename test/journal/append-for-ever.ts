// Appends without end and prints each number once it was acknowledged: started by killed.test.ts, ended by a kill.
import { systemClock } from "../../runtime/base/clock.ts";
import { silentLog } from "../../runtime/base/log.ts";
import { openJournal } from "../../runtime/journal/journal.ts";
import { makeDay } from "./make-day.ts";

const [dataFolder = "", enough = "1"] = process.argv.slice(2);
const { journal } = await openJournal({
  dataFolder,
  boot: "boot-1",
  timeZone: "Asia/Shanghai",
  clock: systemClock,
  log: silentLog,
  onTrouble: () => {},
});
const facts = makeDay();
for (let i = 0; ; i++) {
  const burst = facts.slice(i % 400, (i % 400) + 1 + (i % 7)).map((fact) => journal.append(fact));
  for (const written of burst) written.then((seq) => console.log(seq));
  const together = journal.appendAll(facts.slice(0, 3));
  together.then((numbers) => console.log(numbers.join("\n")));
  if (i === Number(enough)) console.log("enough");
  if (i % 5 === 0) await together;
}
