import { existsSync, readdirSync, readFileSync } from "node:fs";
import { layers } from "../architecture/layers.ts";
import { pages as cataloguePages } from "../catalogue/pages.ts";

/** The groups of the site's navigation, in their order; the reference follows them. */
export const groups = ["Start", "Recipes", "Chapters", "Evidence", "Catalogue", "Decisions", "Project"] as const;

/** One guide of the site. */
export interface SitePage {
  /** Where it is written, from the root of the repository. */
  readonly file: string;
  /** What it is called: its first heading. */
  readonly title: string;
  /** Where the navigation lists it. */
  readonly group: (typeof groups)[number];
}

/** The first heading of a page. */
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

/** Every guide of the site, in the order of the navigation; pages that are not written yet are left out. */
export function sitePages(): readonly SitePage[] {
  return groups.flatMap((group) =>
    files[group]()
      .filter((file) => existsSync(file))
      .map((file) => ({ file, group, title: titleOf(file) })),
  );
}
