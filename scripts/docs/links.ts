import { type Application, ReflectionKind } from "typedoc";

/** Resolves `{@link Name}` to the export of any chapter or to the chapter itself, whether or not the file imports it. */
export function linkAcrossChapters(app: Application): void {
  app.converter.addUnknownSymbolResolver((reference, from) => {
    const path = reference.symbolReference?.path ?? [];
    const name = path[0]?.path;
    if (name === undefined || path.length !== 1) return undefined;
    const named = (kind: ReflectionKind) => from.project.getReflectionsByKind(kind).find((each) => each.name === name);
    const target = named(ReflectionKind.SomeExport) ?? named(ReflectionKind.Module);
    // The resolver also accepts a reflection, which keeps the link valid when pages move; its type declares only strings.
    return target && { target: target as unknown as string };
  });
}
