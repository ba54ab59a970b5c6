// Builds the site into `site`: guides, API reference, playground, and a Markdown version of every page. With --check it only validates doc comments
// and guides; with --keep it leaves tables and plots as they are. Warnings and broken links fail the build.
import { Application, TSConfigReader, TypeDocReader } from "typedoc";
import { refreshAccuracy } from "./docs/accuracyChapter.ts";
import { brokenLinks } from "./docs/brokenLinks.ts";
import { addGuides } from "./docs/guides.ts";
import { refreshLanding } from "./docs/landing.ts";
import { linkAcrossChapters } from "./docs/links.ts";
import { writeMarkdownTwins } from "./docs/markdownTwins.ts";
import { buildPlayground } from "./docs/playground.ts";
import { writePlots } from "./docs/plots.ts";
import { refreshChapters, refreshReadme } from "./docs/readme.ts";
import { linkNamedPages } from "./docs/siteLinks.ts";
import { placeGuides } from "./docs/siteRouter.ts";
import { documentStatedTypes } from "./docs/statedTypes.ts";

const isCheck = process.argv.includes("--check");
if (!isCheck && !process.argv.includes("--keep")) {
  await writePlots();
  refreshAccuracy();
  refreshChapters();
  refreshLanding();
  await refreshReadme();
}
const app = await Application.bootstrapWithPlugins({}, [new TypeDocReader(), new TSConfigReader()]);
placeGuides(app);
addGuides(app);
linkNamedPages(app);
writeMarkdownTwins(app);
documentStatedTypes(app);
linkAcrossChapters(app);
const project = await app.convert();
if (project !== undefined) app.validate(project);
if (project !== undefined && !isCheck) {
  await app.generateOutputs(project);
  await buildPlayground("site/playground");
}
const broken = isCheck ? [] : brokenLinks("site");
for (const problem of broken) console.log(problem);
process.exitCode =
  project === undefined || app.logger.hasErrors() || app.logger.hasWarnings() || broken.length > 0 ? 1 : 0;
