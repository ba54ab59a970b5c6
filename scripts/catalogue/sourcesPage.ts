import * as catalogue from "../../src/sources/index.ts";
import { page } from "./provenance.ts";
import { type Column, table, text } from "./table.ts";

/** A source, from any table. */
interface Source {
  readonly key: string;
  readonly title: string;
  readonly url: string;
  readonly publisher?: string;
  readonly version?: string;
  readonly retrievedOn?: string;
}

/** Returns every source, sorted by key. */
export function allSources(): readonly Source[] {
  const tables = Object.values(catalogue) as readonly { readonly [key: string]: Omit<Source, "key"> }[];
  return tables
    .flatMap((records) => Object.entries(records).map(([key, record]) => ({ ...record, key })))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

const addressOf = (url: string) => url.replaceAll("(", "%28").replaceAll(")", "%29");

const columns: readonly Column<Source>[] = [
  text("key", ({ key }) => `<a id="${key}"></a>${key}`),
  text("title", ({ title, url }) => `[${title.replaceAll("[", "(").replaceAll("]", ")")}](${addressOf(url)})`),
  text("publisher", ({ publisher }) => publisher),
  text("version", ({ version }) => version),
  text("read on", ({ retrievedOn }) => retrievedOn),
];

/** Returns the page of sources. */
export function sourcesPage(): string {
  const sources = allSources();
  return page(
    "Sources",
    `${sources.length} sources, listed by the keys that the other tables use.`,
    table(columns, sources),
  );
}
