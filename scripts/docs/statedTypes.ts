import { type Application, Converter, DeclarationReflection, ReflectionKind } from "typedoc";
import ts from "typescript";

/** The type that a constant is declared to satisfy, if it is declared so. */
function statedType(symbol: ts.Symbol | undefined): ts.TypeNode | undefined {
  const declaration = symbol?.valueDeclaration;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return undefined;
  const { initializer } = declaration;
  return initializer !== undefined && ts.isSatisfiesExpression(initializer) ? initializer.type : undefined;
}

/** Has a datum documented by the type it satisfies, whose properties are explained there, not by its own literal. */
export function documentStatedTypes(app: Application): void {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    if (!(reflection instanceof DeclarationReflection) || !reflection.kindOf(ReflectionKind.Variable)) return;
    const type = statedType(context.getSymbolFromReflection(reflection));
    if (type === undefined) return;
    context.project.removeTypeReflections(reflection.type);
    reflection.type = context.converter.convertType(context, type);
  });
}
