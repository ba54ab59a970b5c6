import { type Application, ReflectionKind } from "typedoc";

/** Lets a `{@link Name}` mean what any chapter exports by that name, imported where it stands or not, or the chapter itself. */
export function linkAcrossChapters(app: Application): void {
  app.converter.addUnknownSymbolResolver((reference, from) => {
    const path = reference.symbolReference?.path ?? [];
    const name = path[0]?.path;
    if (name === undefined || path.length !== 1) return undefined;
    const named = (kind: ReflectionKind) => from.project.getReflectionsByKind(kind).find((each) => each.name === name);
    const target = named(ReflectionKind.SomeExport) ?? named(ReflectionKind.Module);
    // The resolver takes what is documented as well as an address, and then keeps the link right when pages move; its type knows addresses only.
    return target && { target: target as unknown as string };
  });
}
