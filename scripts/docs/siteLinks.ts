import { type Application, type PageEvent, Renderer } from "typedoc";

/** Pages that links in the header and in the guides name by a word, since TypeDoc knows no relative address for them. */
const named = {
  "#playground": "playground/index.html",
  "#start": "docs/start.html",
  "#recipes": "docs/recipes/pricing-page.html",
};

/** Makes those links relative to each page, and says where its Markdown twin is. */
export function linkNamedPages(app: Application): void {
  app.renderer.on(Renderer.EVENT_END_PAGE, (page: PageEvent) => {
    const up = "../".repeat(page.url.split("/").length - 1);
    const twin = page.url.replace(/^.*\/|\.html$/g, "");
    let text = page.contents ?? "";
    for (const [word, address] of Object.entries(named))
      text = text.replaceAll(`href="${word}"`, `href="${up}${address}"`);
    page.contents = text.replace(
      "</head>",
      `<link rel="alternate" type="text/markdown" title="This page as Markdown" href="${twin}.md"/></head>`,
    );
  });
}
