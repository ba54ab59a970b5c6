import { type Application, Converter, type DocumentReflection } from "typedoc";
import { groups, sitePages } from "./pages.ts";

/** Adds the guides to TypeDoc, each under its title and in its navigation group. */
export function addGuides(app: Application): void {
  const pages = sitePages();
  app.options.setValue(
    "projectDocuments",
    pages.map(({ file }) => file),
  );
  app.options.setValue("groupOrder", [...groups, "Modules", "*"]);
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_: undefined, document: DocumentReflection) => {
    const path = document.project.files.getReflectionPath(document);
    const page = pages.find(({ file }) => path?.endsWith(`/${file}`));
    if (page === undefined) return;
    document.name = page.title;
    document.frontmatter.group = page.group;
  });
}
