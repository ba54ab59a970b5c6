import { type Application, type PageEvent, Renderer } from "typedoc";
import { allSources } from "../catalogue/sourcesPage.ts";

/** Pages that links in the header and in the guides name by a word, since TypeDoc knows no relative address for them. */
const named = {
  "#playground": "playground/index.html",
  "#start": "docs/start.html",
  "#recipes": "docs/recipes/pricing-page.html",
};

/** Cells of source keys in a catalogue's tables, with each key leading to its source. */
function linkSources(text: string, keys: ReadonlySet<string>): string {
  return text.replace(/<td>([\w., -]+)<\/td>/g, (cell, list: string) => {
    const named = list.split(", ");
    if (!named.every((key) => keys.has(key))) return cell;
    return `<td>${named.map((key) => `<a href="sources.html#${key}">${key}</a>`).join(", ")}</td>`;
  });
}

/** Makes those links relative to each page, and says where its Markdown twin is. */
export function linkNamedPages(app: Application): void {
  const keys = new Set(allSources().map(({ key }) => key));
  app.renderer.on(Renderer.EVENT_END_PAGE, (page: PageEvent) => {
    const up = "../".repeat(page.url.split("/").length - 1);
    const twin = page.url.replace(/^.*\/|\.html$/g, "");
    let text = page.contents ?? "";
    for (const [word, address] of Object.entries(named))
      text = text.replaceAll(`href="${word}"`, `href="${up}${address}"`);
    if (page.url.startsWith("docs/catalogue/")) text = linkSources(text, keys);
    page.contents = text.replace(
      "</head>",
      `<link rel="alternate" type="text/markdown" title="This page as Markdown" href="${twin}.md"/></head>`,
    );
  });
}
