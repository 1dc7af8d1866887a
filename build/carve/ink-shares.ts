import type { Page } from "playwright";

/** Which share of a picture's area (0 to 1) lies in an ink family. */
export type InkShares = { red: number; ochre: number; paper: number };

/** Rasterises a drawing in the browser, framed to its 800 by 1000 page, and counts. */
export async function measureInks(page: Page, svg: string): Promise<InkShares> {
  return page.evaluate(async (text) => {
    const image = new Image(400, 500);
    image.src = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = 400;
    canvas.height = 500;
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    // The picture's middle: what is left of 1080 by 1000 in a frame of 4 to 5.
    context.drawImage(image, -70, 0, 540, 500);
    const { data } = context.getImageData(0, 0, 400, 500);
    const count = { red: 0, ochre: 0, paper: 0 };
    for (let i = 0; i < data.length; i += 4) {
      const [r = 0, g = 0, b = 0] = [data[i], data[i + 1], data[i + 2]];
      if (r > 120 && g < 80) count.red++;
      else if (r > 200 && g > 200 && b > 185) count.paper++;
      else if (r - b > 45) count.ochre++;
    }
    const all = data.length / 4;
    return { red: count.red / all, ochre: count.ochre / all, paper: count.paper / all };
  }, svg);
}
