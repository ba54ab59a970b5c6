import { acceleratorsPage } from "./acceleratorsPage.ts";
import { architecturesPage } from "./architecturesPage.ts";
import { formatsPage } from "./formatsPage.ts";
import { interconnectsPage } from "./interconnectsPage.ts";
import { pricesPage } from "./pricesPage.ts";
import { serversPage } from "./serversPage.ts";
import { sourcesPage } from "./sourcesPage.ts";

/** Folder of the catalogue pages. */
export const pagesFolder = "docs/catalogue";

/** Page generators of the catalogue by file name. */
export const pages: { readonly [file: string]: () => string } = {
  "accelerators.md": acceleratorsPage,
  "architectures.md": architecturesPage,
  "formats.md": formatsPage,
  "interconnects.md": interconnectsPage,
  "prices.md": pricesPage,
  "servers.md": serversPage,
  "sources.md": sourcesPage,
};
