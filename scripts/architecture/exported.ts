import ts from "typescript";

/** A statement that may carry modifiers. */
type Declared = ts.Statement & { readonly modifiers?: ts.NodeArray<ts.ModifierLike>; readonly name?: ts.Identifier };

/** An exporting statement and the name it exports. */
export interface Exported {
  readonly name: string;
  readonly statement: ts.Statement;
}

function isExported(statement: Declared): boolean {
  return statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function nameOf(statement: Declared): string {
  if (!ts.isVariableStatement(statement)) return statement.name?.text ?? "the default export";
  return statement.declarationList.declarations.map(({ name }) => name.getText()).join(", ");
}

/** Returns whether a statement is a later overload of a function; the first overload carries the documentation. */
function isLaterOverload({ name, statement }: Exported, at: number, all: readonly Exported[]): boolean {
  return ts.isFunctionDeclaration(statement) && all.findIndex((other) => other.name === name) < at;
}

/** Returns the exported declarations of a file in order, with the first overload only of each function. */
export function exported(source: ts.SourceFile): readonly Exported[] {
  const all = source.statements.filter(isExported).map((statement) => ({ name: nameOf(statement), statement }));
  return all.filter((each, at) => !isLaterOverload(each, at, all));
}
