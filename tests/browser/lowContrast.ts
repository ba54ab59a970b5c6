import type { Page } from "playwright-core";

/** Returns up to ten texts of a page with a contrast below 4.5 to 1 (WCAG 2.2, 1.4.3). */
export function lowContrast(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [1, 1];
    const context = canvas.getContext("2d", { willReadFrequently: true });
    const rgbaOf = (colour: string) => {
      context?.clearRect(0, 0, 1, 1);
      if (context) context.fillStyle = colour;
      context?.fillRect(0, 0, 1, 1);
      return [...(context?.getImageData(0, 0, 1, 1).data ?? [])];
    };
    const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    const luminance = ([red = 0, green = 0, blue = 0]: readonly number[]) =>
      0.2126 * channel(red / 255) + 0.7152 * channel(green / 255) + 0.0722 * channel(blue / 255);
    const behind = (element: Element | null): readonly number[] => {
      if (element === null) return [255, 255, 255];
      const colour = rgbaOf(getComputedStyle(element).backgroundColor);
      return colour[3] === 255 ? colour : behind(element.parentElement);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode() && found.length < 10) {
      const text = walker.currentNode.textContent?.trim() ?? "";
      const element = walker.currentNode.parentElement;
      if (text === "" || element === null || !element.checkVisibility()) continue;
      const style = getComputedStyle(element);
      const isDrawn = element instanceof SVGElement;
      const [front, back] = [luminance(rgbaOf(isDrawn ? style.fill : style.color)), luminance(behind(element))];
      const ratio = (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
      if (ratio < 4.5) found.push(`${text.slice(0, 40)}: ${ratio.toFixed(2)}`);
    }
    return found;
  });
}
