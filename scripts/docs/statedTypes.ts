import { type Application, Converter, DeclarationReflection, ReflectionKind } from "typedoc";
import ts from "typescript";

/** Returns the type of a constant's `satisfies` clause, if it has one. */
function statedType(symbol: ts.Symbol | undefined): ts.TypeNode | undefined {
  const declaration = symbol?.valueDeclaration;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return undefined;
  const { initializer } = declaration;
  return initializer !== undefined && ts.isSatisfiesExpression(initializer) ? initializer.type : undefined;
}

/** Documents data constants by the type they satisfy, which explains the properties, rather than by their literal type. */
export function documentStatedTypes(app: Application): void {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    if (!(reflection instanceof DeclarationReflection) || !reflection.kindOf(ReflectionKind.Variable)) return;
    const type = statedType(context.getSymbolFromReflection(reflection));
    if (type === undefined) return;
    context.project.removeTypeReflections(reflection.type);
    reflection.type = context.converter.convertType(context, type);
  });
}
