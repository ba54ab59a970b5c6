import ts from "typescript";

/** A statement that may carry modifiers. */
type Declared = ts.Statement & { readonly modifiers?: ts.NodeArray<ts.ModifierLike>; readonly name?: ts.Identifier };

/** A statement that exports something, and what that is called. */
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

/** The exported declarations of a file, in order. */
export function exported(source: ts.SourceFile): readonly Exported[] {
  return source.statements.filter(isExported).map((statement) => ({ name: nameOf(statement), statement }));
}
