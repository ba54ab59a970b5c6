import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { filesUnder } from "./filesUnder.ts";

const importLine = /^import type \{ ([^}]*) \} from "(\.[^"]*)\.js";\n/gm;
const reExport = /^export (?:\*|\{ \w+ \}) from "(\.[^"]*)\.js";$/gm;

/** Names that merged declarations import, each with the path of its file without an ending. */
type Imports = Map<string, string>;

/** Whether a file declares nothing but constants, or only passes on what such files declare. */
const holdsEntries = (text: string) => !/^(?:export )?(?:declare )?(?:type|interface|class|function) /m.test(text);

function mergedText(file: string, mayMerge: (file: string) => boolean, imports: Imports, merged: Set<string>): string {
  const text = readFileSync(file, "utf8").replace(importLine, (_, names: string, path: string) => {
    for (const name of names.split(", ")) imports.set(name, join(dirname(file), path));
    return "";
  });
  return text.replace(reExport, (line, path: string) => {
    const target = join(dirname(file), `${path}.d.ts`);
    if (!mayMerge(target)) return line;
    merged.add(target);
    return mergedText(target, mayMerge, imports, merged).trim();
  });
}

/** The files that other folders import, or types of the same folder, which stay files of their own. */
function importedElsewhere(root: string, folder: string): ReadonlySet<string> {
  const isOther = (file: string) =>
    !file.startsWith(join(root, folder)) ||
    !holdsEntries(readFileSync(file, "utf8").replaceAll(/^export type \{/gm, ""));
  const others = filesUnder(root).filter(
    (file) => file.endsWith(".d.ts") && !file.endsWith("index.d.ts") && isOther(file),
  );
  const pathsIn = (file: string) => readFileSync(file, "utf8").matchAll(/"(\.\.?\/[^"]*)\.js"/g);
  return new Set(
    others.flatMap((file) => [...pathsIn(file)].map(([, path = ""]) => join(dirname(file), `${path}.d.ts`))),
  );
}

/**
 * Puts the declarations of a catalogue into its index. An entry's declaration has no map to a source, so that a file for each
 * would only make the package larger and type checks slower.
 */
export function mergeCatalogue(root: string, folder: string): void {
  const index = join(root, folder, "index.d.ts");
  const elsewhere = importedElsewhere(root, folder);
  const imports: Imports = new Map();
  const merged = new Set<string>();
  const mayMerge = (file: string) => !elsewhere.has(file) && holdsEntries(readFileSync(file, "utf8"));
  const text = mergedText(index, mayMerge, imports, merged);
  const specifier = (path: string) => `./${relative(dirname(index), path)}`.replace("./..", "..");
  const lines = [...imports].map(([name, path]) => `import type { ${name} } from "${specifier(path)}.js";\n`);
  writeFileSync(
    index,
    text.replace(/@module [^*]*\*\/\n/, (head) => head + lines.join("")),
  );
  for (const file of merged) rmSync(file);
}
