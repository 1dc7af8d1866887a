// Takes a data folder and holds it until it is killed: started by lock-data-folder.test.ts.
import { lockDataFolder } from "../../runtime/journal/lock-data-folder.ts";

lockDataFolder(process.argv[2] ?? "");
console.log("held");
setInterval(() => {}, 1000);
