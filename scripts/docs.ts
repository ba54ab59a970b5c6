// Builds the API reference into docs/api, and draws the plots and the tables of the chapters and the READMEs anew; with --check it only reads the
// doc comments. A warning is a failure.
import { Application, TSConfigReader, TypeDocReader } from "typedoc";
import { refreshAccuracy } from "./docs/accuracyChapter.ts";
import { linkAcrossChapters } from "./docs/links.ts";
import { writePlots } from "./docs/plots.ts";
import { refreshChapters, refreshReadme } from "./docs/readme.ts";
import { documentStatedTypes } from "./docs/statedTypes.ts";

const app = await Application.bootstrapWithPlugins({}, [new TypeDocReader(), new TSConfigReader()]);
documentStatedTypes(app);
linkAcrossChapters(app);
const project = await app.convert();
if (project !== undefined) app.validate(project);
const isClean = project !== undefined && !app.logger.hasErrors() && !app.logger.hasWarnings();
if (isClean && !process.argv.includes("--check")) {
  await app.generateOutputs(project);
  await writePlots();
  refreshAccuracy();
  refreshChapters();
  await refreshReadme();
}
process.exitCode = isClean ? 0 : 1;
