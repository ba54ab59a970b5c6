/** A fenced `ts` block: location, code, and whether it runs or is only type-checked. */
export interface Fence {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly run: boolean;
  readonly inDocComment: boolean;
}

function fencesOf(text: string): readonly { offset: number; code: string; run: boolean }[] {
  return [...text.matchAll(/^```ts( no-run)?[ \t]*\n([\s\S]*?)^```/gm)].map((match) => ({
    offset: match.index,
    code: match[2] ?? "",
    run: match[1] === undefined,
  }));
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

/** Returns the `ts` fences of a Markdown page, or of the doc comments of a source file. */
export function fences(file: string, text: string): readonly Fence[] {
  const inDocComment = !file.endsWith(".md");
  const pages = inDocComment
    ? [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].map((comment) => ({
        first: lineAt(text, comment.index),
        text: comment[0].replace(/^[ \t]*\*(?: |\/?$)/gm, ""),
      }))
    : [{ first: 1, text }];
  return pages.flatMap((page) =>
    fencesOf(page.text).map(({ offset, code, run }) => ({
      file,
      line: page.first + lineAt(page.text, offset) - 1,
      code,
      run,
      inDocComment,
    })),
  );
}
