import { describe, expect, it } from "vitest";
import { groupCards } from "../../build/carve/contact/group-cards.ts";
import { stampsByStop } from "../../build/carve/contact/read-pack.ts";
import { sheetPage } from "../../build/carve/contact/sheet-page.ts";

const told = [
  { id: "second", drawn: "图二", front: { title: "故事二", section: "spark", order: 2 } },
  { id: "bonus-stop", drawn: "加", front: { title: "加站的故事", checkpoint: "bonus" } },
  { id: "twelfth", drawn: undefined, front: { title: "第十二站", checkpoint: 12 } },
  { id: "third", drawn: "图三", front: { title: "第三站", checkpoint: 3 } },
  { id: "first", drawn: "图一", front: { title: "故事一", section: "spark", order: 1 } },
  { id: "orphan", drawn: "没人讲的图", front: undefined },
] as const;

const nothing = { pictures: new Map(), shares: new Map(), emblems: new Map(), stamps: new Map() };

describe("the contact sheet", () => {
  it("groups pictures by section and trail in a visitor's order, the bonus stop last", () => {
    const groups = groupCards(told);
    expect(groups.map(({ id }) => id)).toEqual(["spark", "trail", "loose"]);
    expect(groups[0]?.cards.map(({ title }) => title)).toEqual(["故事一", "故事二"]);
    expect(groups[1]?.cards.map(({ id }) => id)).toEqual(["third", "twelfth", "bonus-stop"]);
    expect(groups[2]?.cards).toEqual([{ id: "orphan", title: "没人讲的图", under: "" }]);
  });

  it("leaves out no picture and no story, however many there are", () => {
    const many = Array.from({ length: 300 }, (_, i) => ({ id: `p${i}`, drawn: `${i}` }));
    const cards = groupCards([...told, ...many]).flatMap((group) => group.cards);
    expect(new Set(cards.map(({ id }) => id)).size).toBe(told.length + many.length);
  });

  it("keeps places for seven emblems' headings and fourteen stamps before they are drawn", () => {
    const page = sheetPage(groupCards(told), nothing);
    const places = page.match(/<i style/g) ?? [];
    // One emblem, two places a picture, and the stamps of the trail.
    expect(places).toHaveLength(1 + told.length * 2 + 14);
    expect(page).toContain("还没有图");
  });

  it("shows a picture framed and to the edge, and an emblem where it is drawn", () => {
    const svg = '<svg><g id="x-frame" display="none"></g></svg>';
    const page = sheetPage(groupCards([told[0]]), {
      ...nothing,
      pictures: new Map([["second", svg]]),
      emblems: new Map([["spark", "<svg/>"]]),
    });
    expect(page.match(/<img/g)).toHaveLength(3);
    expect(page).toContain(Buffer.from(svg.replace(' display="none"', "")).toString("base64"));
  });

  it("writes titles as text, whatever marks they hold", () => {
    const page = sheetPage(groupCards([{ id: "a", drawn: '<b>"&' }]), nothing);
    expect(page).toContain("&lt;b>&quot;&amp;");
  });

  it("finds a stamp's stop in its file's name", () => {
    const stamps = stampsByStop(
      new Map([
        ["checkpoint-03", "three"],
        ["12", "twelve"],
        ["bonus", "extra"],
        ["sheet", "none"],
      ]),
    );
    expect([...stamps]).toEqual([
      ["3", "three"],
      ["12", "twelve"],
      ["bonus", "extra"],
    ]);
  });
});
