import ts from "typescript";
import { exported } from "../exported.ts";
import { lineOf, type Module } from "../module.ts";
import type { Finding, Rule } from "../rule.ts";

/** Returns the names that chapter indexes export, by source file; `*` means all of them. */
function opened(modules: readonly Module[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const { isIndex, folder, path, source } of modules) {
    if (!isIndex || folder === undefined) continue;
    for (const statement of source.statements) {
      if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier === undefined) continue;
      const specifier = (statement.moduleSpecifier as ts.StringLiteral).text;
      const target = path.replace(/index\.ts$/, specifier.replace(/^\.\//, "").replace(/\.js$/, ".ts"));
      const known = names.get(target) ?? new Set();
      names.set(target, known);
      const clause = statement.exportClause;
      if (clause === undefined) known.add("*");
      else if (ts.isNamedExports(clause)) {
        for (const element of clause.elements) known.add((element.propertyName ?? element.name).text);
      }
    }
  }
  return names;
}

/** Returns the doc comment of a statement, skipping any compiler directive between them. */
function commentOf(statement: ts.Node, source: ts.SourceFile): string | undefined {
  const ranges = ts.getLeadingCommentRanges(source.text, statement.getFullStart()) ?? [];
  return ranges
    .map(({ pos, end }) => source.text.slice(pos, end))
    .filter((comment) => comment.startsWith("/**"))
    .at(-1);
}

/** Returns whether a member needs no comment: a union's discriminant such as `kind: "dense"`, an override or a private member. */
function speaksForItself(member: ts.TypeElement | ts.ClassElement): boolean {
  if (ts.isPropertySignature(member)) return member.type !== undefined && ts.isLiteralTypeNode(member.type);
  if (member.name !== undefined && ts.isPrivateIdentifier(member.name)) return true;
  const modifiers = ts.canHaveModifiers(member) ? (ts.getModifiers(member) ?? []) : [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.OverrideKeyword || kind === ts.SyntaxKind.PrivateKeyword);
}

/** Returns the undocumented properties and methods of an exported type or class. */
function silentMembers(statement: ts.Statement, source: ts.SourceFile): readonly string[] {
  const type = ts.isTypeAliasDeclaration(statement) ? statement.type : statement;
  if (!ts.isInterfaceDeclaration(type) && !ts.isTypeLiteralNode(type) && !ts.isClassDeclaration(type)) return [];
  return [...type.members]
    .filter((member) => !ts.isConstructorDeclaration(member) && !speaksForItself(member))
    .filter((member) => commentOf(member, source) === undefined)
    .map((member) => member.name?.getText(source) ?? "a member");
}

function functionProblems(statement: ts.FunctionDeclaration, comment: string): readonly string[] {
  const missing: string[] = [];
  if (!/@example\s[\s*]*```ts/.test(comment)) missing.push("an @example");
  if (statement.type?.getText() !== "void" && !/@returns\s+\S/.test(comment)) missing.push("@returns");
  const parameters = statement.parameters.map(({ name }) => name.getText());
  for (const name of parameters.filter((name) => /^\w+$/.test(name))) {
    if (!new RegExp(`@param ${name} - \\S`).test(comment)) missing.push(`@param ${name}`);
  }
  if (parameters.length > 0 && !/@param \w/.test(comment)) missing.push("@param");
  return [...new Set(missing)];
}

/** Requires a doc comment on every export, and on public functions also `@param`, `@returns` and an example. */
export const documentation: Rule = (modules) => {
  const openedBy = opened(modules);
  const findings: Finding[] = [];
  for (const { path, isIndex, source, text } of modules) {
    if (isIndex) {
      if (!/^\/\*\*[\s\S]*?@module \S/.test(text))
        findings.push({ path, line: 1, problem: "a chapter begins with what it holds and @module" });
      continue;
    }
    for (const { name, statement } of exported(source)) {
      const comment = commentOf(statement, source);
      const line = lineOf(source, statement);
      const names = openedBy.get(path);
      const isOpened = names?.has(name) || names?.has("*");
      const silent = isOpened ? silentMembers(statement, source) : [];
      if (silent.length > 0) findings.push({ path, line, problem: `${name} says nothing of ${silent.join(", ")}` });
      if (comment === undefined) findings.push({ path, line, problem: `${name} has no doc comment` });
      else if (ts.isFunctionDeclaration(statement) && isOpened) {
        const missing = functionProblems(statement, comment);
        if (missing.length > 0) findings.push({ path, line, problem: `${name} lacks ${missing.join(", ")}` });
      }
    }
  }
  return findings;
};
