import { type Application, type PageEvent, Renderer } from "typedoc";
import { allSources } from "../catalogue/sourcesPage.ts";

/** Pages that the header and guides link to by placeholder, since TypeDoc cannot resolve a relative URL for them. */
const named = {
  "#playground": "playground/index.html",
  "#start": "docs/start.html",
  "#recipes": "docs/recipes/pricing-page.html",
};

/** Links the source keys in catalogue tables to the sources page. */
function linkSources(text: string, keys: ReadonlySet<string>): string {
  return text.replace(/<td>([\w., -]+)<\/td>/g, (cell, list: string) => {
    const named = list.split(", ");
    if (!named.every((key) => keys.has(key))) return cell;
    return `<td>${named.map((key) => `<a href="sources.html#${key}">${key}</a>`).join(", ")}</td>`;
  });
}

/** Replaces placeholder links with URLs relative to each page, and adds a link to the page's Markdown version. */
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
