import { AxeBuilder } from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "playwright";
import { expect } from "vitest";

/** A phone held upright, touched with a finger. */
export const phoneShape = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
} satisfies BrowserContextOptions;

/** What axe finds on the page as it stands, as one line each. */
export async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** Hears a stop long enough that it counts. */
export async function listenAMoment(page: Page): Promise<void> {
  await page.locator(".disc").tap();
  await page.waitForFunction("document.querySelector('audio').currentTime > 3.4");
  await page.locator(".disc").tap();
}

/** Answers a stop's questions by its first choices until the stamp is there; chooses 高年级 where it is asked. Answers how many. */
export async function answerAll(page: Page, onScreen: () => Promise<void> = async () => {}): Promise<number> {
  await page.locator(".answer").first().waitFor();
  if (await page.getByText("谁来答题？").isVisible()) {
    await onScreen();
    await page.getByRole("button", { name: "高年级" }).tap();
  }
  for (let asked = 1; ; asked++) {
    await page.getByText(`第 ${asked} 题`).waitFor();
    expect(asked).toBeLessThan(6);
    expect(await page.locator(".result p").count()).toBe(0);
    await page.locator(".answer").first().tap();
    const onward = page.getByRole("button", { name: /^(下一题|盖印|选好了)$/ });
    if ((await onward.textContent()) === "选好了") await onward.tap();
    await page.locator(".result p").waitFor();
    await onScreen();
    const isLast = (await onward.textContent()) === "盖印";
    await onward.tap();
    if (isLast) return asked;
  }
}

/** How many facts this phone has still to tell, and the keys of those it has told. */
export function outboxOf(page: Page): Promise<{ waiting: string[]; told: string[] }> {
  return page.evaluate(`(() => {
    const box = JSON.parse(localStorage.getItem("zange.trail.outbox") ?? '{"waiting":{},"told":[]}');
    return { waiting: Object.keys(box.waiting), told: box.told };
  })()`);
}
