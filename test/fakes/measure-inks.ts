import type { Browser } from "playwright";

/** Shares of paper (and its near tints) and of red in a PNG, 0–1, counted by the browser itself. */
export async function measureInks(browser: Browser, png: Buffer): Promise<{ paper: number; red: number }> {
  const page = await browser.newPage();
  try {
    await page.setContent(`<img src="data:image/png;base64,${png.toString("base64")}">`);
    return await page.evaluate(`(async () => {
      const image = document.images[0];
      await image.decode();
      const canvas = document.createElement("canvas");
      canvas.width = image.naturalWidth;
      canvas.height = image.naturalHeight;
      const context = canvas.getContext("2d");
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      let paper = 0, red = 0;
      for (let at = 0; at < data.length; at += 4) {
        const [r, g, b] = [data[at], data[at + 1], data[at + 2]];
        if (r > 228 && g > 220 && b > 205) paper++;
        if (r > 150 && g < 70 && b < 70) red++;
      }
      return { paper: paper / (data.length / 4), red: red / (data.length / 4) };
    })()`);
  } finally {
    await page.close();
  }
}
