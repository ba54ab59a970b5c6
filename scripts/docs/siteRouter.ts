import { type Application, DocumentReflection, KindRouter, type Reflection } from "typedoc";

/** Where a guide stands: its path in the repository, so that links between guides also hold between their Markdown twins. */
class SiteRouter extends KindRouter {
  protected override getIdealBaseName(reflection: Reflection): string {
    if (!(reflection instanceof DocumentReflection)) return super.getIdealBaseName(reflection);
    const path = reflection.project.files.getReflectionPath(reflection) ?? "";
    return path.replace(`${process.cwd()}/`, "").replace(/\.md$/, "");
  }
}

/** Has TypeDoc place guides by their path, and the reference by kind. */
export function placeGuides(app: Application): void {
  app.renderer.defineRouter("site", SiteRouter);
  app.options.setValue("router", "site");
}
