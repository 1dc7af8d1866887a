import { hangSlip, printCover } from "./cover.ts";
import { hoursWords } from "./hours-words.ts";
import { readHall } from "./read-hall.ts";
import { showSections } from "./show-sections.ts";
import "./phone.css";

// The seven sections stand at once; what only the hall knows comes when it answers. Without an answer the page is whole all the same.
const cover = place("cover");
const list = place("sections");
printCover(cover);
hangSlip(document.querySelector(".slip"));
showSections(list, []);

void readHall().then((hall) => {
  if (!hall) return;
  place("hall").textContent = hall.name;
  place("hours").textContent = hoursWords(hall);
  document.title = `红色赞歌 · ${hall.name}`;
  showSections(list, hall.sections);
});

function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}
