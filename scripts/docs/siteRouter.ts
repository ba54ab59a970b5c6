import { type Application, DocumentReflection, KindRouter, type Reflection } from "typedoc";

/** Router that places guides by their repository path, so that links between guides also work between their Markdown versions. */
class SiteRouter extends KindRouter {
  protected override getIdealBaseName(reflection: Reflection): string {
    if (!(reflection instanceof DocumentReflection)) return super.getIdealBaseName(reflection);
    const path = reflection.project.files.getReflectionPath(reflection) ?? "";
    return path.replace(`${process.cwd()}/`, "").replace(/\.md$/, "");
  }
}

/** Makes TypeDoc place guides by path and the reference by kind. */
export function placeGuides(app: Application): void {
  app.renderer.defineRouter("site", SiteRouter);
  app.options.setValue("router", "site");
}
