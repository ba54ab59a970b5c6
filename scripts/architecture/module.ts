import { posix } from "node:path";
import ts from "typescript";

/** One import or re-export of a module. */
export interface Import {
  readonly specifier: string;
  /** Path of the imported file, for relative imports. */
  readonly target: string | undefined;
  readonly isTypeOnly: boolean;
  readonly line: number;
}

/** A parsed source file, shared by all rules. */
export interface Module {
  /** Path from the project root, such as `src/units/time.ts`. */
  readonly path: string;
  /** Folder of src that contains the file; undefined for src/index.ts. */
  readonly folder: string | undefined;
  readonly isIndex: boolean;
  readonly text: string;
  readonly source: ts.SourceFile;
  readonly imports: readonly Import[];
}

/** Returns the line on which a node starts, counted from 1. */
export function lineOf(source: ts.SourceFile, node: ts.Node): number {
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (clause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause?.namedBindings;
  return (
    clause?.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

function importsOf(path: string, source: ts.SourceFile): readonly Import[] {
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean, node: ts.Node): void => {
    const relative = specifier.startsWith(".");
    const target = relative ? posix.join(posix.dirname(path), specifier).replace(/\.js$/, ".ts") : undefined;
    found.push({ specifier, target, isTypeOnly: typeOnly, line: lineOf(source, node) });
  };
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined) {
      if (ts.isStringLiteral(node.moduleSpecifier)) add(node.moduleSpecifier.text, isTypeOnly(node), node);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      if (ts.isStringLiteral(node.argument.literal)) add(node.argument.literal.text, true, node);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument !== undefined && ts.isStringLiteral(argument)) add(argument.text, false, node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Parses source files, given as text by path. */
export function parseModules(files: ReadonlyMap<string, string>): readonly Module[] {
  return [...files].map(([path, text]) => {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
    const [, folder, ...rest] = path.split("/");
    return {
      path,
      folder: rest.length > 0 ? folder : undefined,
      isIndex: path.endsWith("/index.ts"),
      text,
      source,
      imports: importsOf(path, source),
    };
  });
}
