import { existsSync, readdirSync, readFileSync } from "node:fs";
import { layers } from "../architecture/layers.ts";
import { pages as cataloguePages } from "../catalogue/pages.ts";

/** Navigation groups of the site, in order; the API reference follows. */
export const groups = ["Start", "Recipes", "Chapters", "Evidence", "Catalogue", "Decisions", "Project"] as const;

/** A guide of the site. */
export interface SitePage {
  /** Path from the root of the repository. */
  readonly file: string;
  /** Title: the first heading. */
  readonly title: string;
  /** Navigation group. */
  readonly group: (typeof groups)[number];
}

/** Returns the first heading of a page. */
export function titleOf(file: string): string {
  return readFileSync(file, "utf8").match(/^# (.*)$/m)?.[1] ?? file;
}

const recipes = [
  "pricing-page",
  "capacity-plan",
  "does-it-fit",
  "own-rent-or-api",
  "training-budget",
  "finops-export",
  "bring-your-own",
  "test-your-pricing",
].map((name) => `docs/recipes/${name}.md`);

function chapters(): readonly string[] {
  return Object.entries(layers)
    .toSorted(([, a], [, b]) => a - b)
    .map(([name]) => `docs/${name}.md`)
    .filter((file) => existsSync(file) && file !== "docs/glossary.md");
}

const files: Readonly<Record<SitePage["group"], () => readonly string[]>> = {
  Start: () => [
    "docs/start.md",
    "docs/playground.md",
    "docs/subpaths.md",
    "docs/options.md",
    "docs/golden-case.md",
    "docs/glossary.md",
  ],
  Recipes: () => recipes,
  Chapters: chapters,
  Evidence: () => ["docs/accuracy.md", "docs/mutation.md", "calibration/report.md", "docs/golden/claims.md"],
  Catalogue: () => Object.keys(cataloguePages).map((name) => `docs/catalogue/${name}`),
  Decisions: () => readdirSync("docs/decisions").map((name) => `docs/decisions/${name}`),
  Project: () => [
    ...["docs/runtimes.md", "docs/development.md", "CONTRIBUTING.md", "SECURITY.md"],
    ...["docs/data-policy.md", "docs/deprecation.md", "CHANGELOG.md"],
  ],
};

/** Returns every existing guide of the site, in navigation order. */
export function sitePages(): readonly SitePage[] {
  return groups.flatMap((group) =>
    files[group]()
      .filter((file) => existsSync(file))
      .map((file) => ({ file, group, title: titleOf(file) })),
  );
}
