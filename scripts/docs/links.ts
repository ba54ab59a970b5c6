import { type Application, ReflectionKind } from "typedoc";

/** Lets a `{@link Name}` mean what any chapter exports by that name, imported where it stands or not. */
export function linkAcrossChapters(app: Application): void {
  app.converter.addUnknownSymbolResolver((reference, from) => {
    const path = reference.symbolReference?.path ?? [];
    const name = path[0]?.path;
    if (name === undefined || path.length !== 1) return undefined;
    const target = from.project
      .getReflectionsByKind(ReflectionKind.SomeExport)
      .find((exported) => exported.name === name);
    return target && { target };
  });
}
