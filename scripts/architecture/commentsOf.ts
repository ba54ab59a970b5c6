import ts from "typescript";

/** One comment or one string of a source file. */
export interface Wording {
  readonly line: number;
  /** The text, without comment marks. */
  readonly text: string;
  readonly isDoc: boolean;
}

/** Returns the comments, strings and templates of a source file, that is all text written as prose. */
export function commentsOf(source: ts.SourceFile): readonly Wording[] {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, false, ts.LanguageVariant.Standard, source.text);
  const found: Wording[] = [];
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const text = scanner.getTokenText();
    const line = source.getLineAndCharacterOfPosition(scanner.getTokenStart()).line + 1;
    if (kind === ts.SyntaxKind.MultiLineCommentTrivia || kind === ts.SyntaxKind.SingleLineCommentTrivia)
      found.push({ line, text: bare(text), isDoc: text.startsWith("/**") });
    else if (kind === ts.SyntaxKind.StringLiteral || kind === ts.SyntaxKind.NoSubstitutionTemplateLiteral)
      if (/\s/.test(text)) found.push({ line, text: text.slice(1, -1), isDoc: false });
  }
  return found;
}

function bare(comment: string): string {
  return comment
    .replace(/^\/\*\*?|\*\/$|^\/\//g, "")
    .replace(/^[ \t]*\* ?/gm, "")
    .trim();
}
