import ts from "typescript";
import { dataFolders } from "../architecture/layers.ts";
import { subpaths } from "./folders.ts";

const printer = ts.createPrinter({ removeComments: true });
const dataNames = new Set(dataFolders);

function withoutBody(declaration: ts.FunctionDeclaration): ts.FunctionDeclaration {
  const { name, typeParameters, parameters, type } = declaration;
  return ts.factory.createFunctionDeclaration(undefined, undefined, name, typeParameters, parameters, type, undefined);
}

/** Returns the public interface of a class: heritage, constructor and property types. */
function classText(declaration: ts.ClassDeclaration, checker: ts.TypeChecker): string {
  const heritage = (declaration.heritageClauses ?? []).map((clause) => clause.getText()).join(" ");
  const members = declaration.members.flatMap((member) => {
    if (ts.isConstructorDeclaration(member))
      return [`constructor(${member.parameters.map((each) => each.getText()).join(", ")});`];
    const symbol = member.name && checker.getSymbolAtLocation(member.name);
    if (symbol === undefined || !member.name) return [];
    return [`${member.name.getText()}: ${checker.typeToString(checker.getTypeOfSymbol(symbol))};`];
  });
  return `class ${declaration.name?.text} ${heritage} { ${members.join(" ")} }`;
}

function textOf(symbol: ts.Symbol, checker: ts.TypeChecker, isData: boolean): string {
  const declaration = symbol.declarations?.[0];
  if (declaration === undefined) return symbol.name;
  if (ts.isFunctionDeclaration(declaration)) {
    return printer.printNode(ts.EmitHint.Unspecified, withoutBody(declaration), declaration.getSourceFile());
  }
  if (ts.isClassDeclaration(declaration)) return classText(declaration, checker);
  if (!ts.isVariableDeclaration(declaration)) {
    const text = printer.printNode(ts.EmitHint.Unspecified, declaration, declaration.getSourceFile());
    return text.replace(/^export /, "");
  }
  if (isData) return `const ${symbol.name}`;
  const { initializer } = declaration;
  const satisfied = initializer && ts.isSatisfiesExpression(initializer) ? initializer.type.getText() : undefined;
  return `const ${symbol.name}: ${satisfied ?? checker.typeToString(checker.getTypeOfSymbol(symbol))}`;
}

function sectionOf(program: ts.Program, subpath: string): string {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(`${process.cwd()}/src/${subpath}/index.ts`);
  const module = source && checker.getSymbolAtLocation(source);
  const exported = (module ? checker.getExportsOfModule(module) : []).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const lines = exported.map((each) => {
    const symbol = each.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(each) : each;
    return textOf(symbol, checker, dataNames.has(subpath)).replace(/\s+/g, " ").replace(/;?$/, ";");
  });
  return `## llm-economics/${subpath}\n\n\`\`\`typescript\n${lines.join("\n")}\n\`\`\``;
}

/** Creates a compiler program from the index of every subpath. */
export function publicProgram(): ts.Program {
  return ts.createProgram(
    subpaths.map((name) => `${process.cwd()}/src/${name}/index.ts`),
    { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, strict: true, skipLibCheck: true, types: [] },
  );
}

/** Returns the API report: every public export with its type, one per line, so that reviewers see API changes. */
export function apiReport(program: ts.Program): string {
  const about =
    "Written by `npm run api`; `npm run check` compares it with the sources. A difference here is a change of the public API.";
  return `# API report\n\n${about}\n\n${subpaths.map((name) => sectionOf(program, name)).join("\n\n")}\n`;
}
