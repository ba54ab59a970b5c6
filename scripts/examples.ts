import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

interface Fence {
  readonly line: number;
  readonly code: string;
}

/** The `ts` fences of one file: those of its doc comments, or of the whole page if it is Markdown. */
function fences(file: string, text: string): Fence[] {
  const blocks = file.endsWith(".md")
    ? [{ at: 0, doc: text }]
    : [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].map((match) => ({
        at: match.index,
        doc: match[0].replace(/^[ \t]*\*(?: |\/?$)/gm, ""),
      }));
  return blocks.flatMap(({ at, doc }) =>
    [...doc.matchAll(/^```ts( no-run)?\n([\s\S]*?)^```/gm)]
      .filter((match) => match[1] === undefined)
      .map((match) => ({ line: text.slice(0, at).split("\n").length, code: match[2] ?? "" })),
  );
}

/** Turns `x; // => y` and `x; // throws Name` into assertions. */
function assertions(code: string): string {
  return code
    .replace(/^(?:const (\w+) = )?(.+);[ \t]*\/\/ => (.+)$/gm, (_, name: string | undefined, value: string, want: string) => {
      const expected = JSON.stringify(want.trim());
      return name ? `const ${name} = ${value}; expectShown(${name}, ${expected});` : `expectShown(${value}, ${expected});`;
    })
    .replace(/^(.+);[ \t]*\/\/ throws (\w+)$/gm, "expectThrown(() => $1, $2);");
}

/** Writes every documented example as a test into `folder`, one test file per documented file. */
export function extractExamples(root: string, folder: string): void {
  rmSync(`${root}${folder}`, { recursive: true, force: true });
  mkdirSync(`${root}${folder}`, { recursive: true });
  const files = globSync(["src/**/*.ts", "README.md", "docs/*.md", "docs/guides/*.md"], { cwd: root });
  for (const file of files.sort()) {
    const found = fences(file, readFileSync(`${root}${file}`, "utf8"));
    if (found.length === 0) continue;
    const tests = found.map(({ line, code }) => {
      const imports = [...code.matchAll(/^import (?:type )?(\{[\s\S]*?\}|\* as \w+|\w+) from "(.*?)";$/gm)]
        .map((match) => (match[0].startsWith("import type") ? "" : `const ${match[1]?.replace(/\btype \w+,?/g, "").replace(/\bas\b/g, ":").replace("* :", "")} = await import("${match[2]}");`))
        .join("\n");
      const body = assertions(code.replace(/^import [\s\S]*?;$/gm, ""));
      return `it("${file}:${line}", async () => {\n${imports}\n${body}\n});`;
    });
    const header = `import { it } from "vitest";\nimport { expectShown, expectThrown } from "../scripts/shown.ts";`;
    const used = ["expectShown", "expectThrown"].filter((name) => tests.some((test) => test.includes(`${name}(`)));
    writeFileSync(
      `${root}${folder}/${file.replace(/[^\w]+/g, "-")}.test.ts`,
      `${header.replace("expectShown, expectThrown", used.join(", "))}\n\n${tests.join("\n\n")}\n`,
    );
  }
}
