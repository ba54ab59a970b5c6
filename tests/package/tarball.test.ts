import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataFolders } from "../../scripts/architecture/layers.ts";
import { type PackedProject, packedProject } from "../../scripts/package/packedProject.ts";

let project: PackedProject;

/** Declarations of price series, which several entry points share. */
const sharedData = ["purchaseSeries", "tokenPriceSeries"].map((name) => `dist/types/shared/${name}.d.ts`);

/** A program that imports every entry point and fails if one is empty. */
function importingAll(statement: (name: string, specifier: string) => string): string {
  const names = project.specifiers.map((specifier, index) => statement(`m${index}`, specifier));
  const all = project.specifiers.map((specifier, index) => `[${JSON.stringify(specifier)}, m${index}]`);
  const check = "const empty = all.filter(([, module]) => Object.keys(module).length === 0).map(([name]) => name);";
  return `${names.join("\n")}\nconst all = [${all}] as const;\n${check}\nif (empty.length > 0) throw new Error("empty: " + empty);\n`;
}

const esm = (name: string, specifier: string) => `import * as ${name} from ${JSON.stringify(specifier)};`;
const cjs = (name: string, specifier: string) => `const ${name} = require(${JSON.stringify(specifier)});`;
const untyped = (program: string) => program.replace(" as const", "");

beforeAll(() => {
  project = packedProject();
  project.write("all.mjs", untyped(importingAll(esm)));
  project.write("all.cjs", untyped(importingAll(cjs)));
  for (const extension of ["ts", "mts", "cts"]) project.write(`all.${extension}`, importingAll(esm));
});

afterAll(() => project?.remove());

describe("the packed tarball in an empty project", () => {
  it("contains the build, the sources behind the declaration maps, the guides and the licences, and nothing else", () => {
    const own = /^dist\/|^src\/.*\.ts$|^docs\/[\w/-]*\.md$|^calibration\/report\.md$/;
    const others = project.files.filter((path) => !own.test(path));
    const pages = ["CONTRIBUTING.md", "LICENSE", "NOTICE.md", "README.md", "SECURITY.md", "calibration/NOTICE.md"];
    expect(others.toSorted()).toEqual([...pages, "package.json"]);
  });

  it("can be imported as ES modules and as CommonJS at every entry point", () => {
    project.run(process.execPath, "all.mjs");
    project.run(process.execPath, "all.cjs");
  });

  it.each([
    ["bundler", "esnext", ["all.ts"]],
    ["node16", "node16", ["all.mts", "all.cts"]],
    ["nodenext", "nodenext", ["all.mts", "all.cts"]],
  ])("has types for moduleResolution %s", (resolution, module, files) => {
    const compilerOptions = { target: "es2022", lib: ["es2022", "dom"], types: [], strict: true, noEmit: true };
    const options = { ...compilerOptions, module, moduleResolution: resolution };
    project.write("tsconfig.json", JSON.stringify({ compilerOptions: options, files }));
    project.run(process.execPath, resolve("node_modules/typescript/bin/tsc"));
  });

  it("accepts any id in a variable initialised with one accelerator's id", () => {
    const compilerOptions = { target: "es2022", lib: ["es2022"], types: [], strict: true, noEmit: true };
    const options = { ...compilerOptions, module: "nodenext", moduleResolution: "nodenext", skipLibCheck: true };
    project.write("tsconfig.json", JSON.stringify({ compilerOptions: options, files: ["ids.mts"] }));
    project.write(
      "ids.mts",
      `import { nvidiaH100Sxm, nvidiaH200Sxm } from "llm-economics/accelerators";
declare function useState<State>(first: State): [State, (next: State) => void];
const [, setId] = useState(nvidiaH100Sxm.id);
setId(nvidiaH200Sxm.id);
`,
    );
    project.run(process.execPath, resolve("node_modules/typescript/bin/tsc"));
  });

  it("maps the declarations of everything but data to shipped sources", () => {
    const withoutMap = project.files.filter(
      (path) => /^dist\/types\/.*\.d\.ts$/.test(path) && !project.files.includes(`${path}.map`),
    );
    const data = [...dataFolders.map((name) => `dist/types/${name}.d.ts`), ...sharedData];
    expect(withoutMap.toSorted()).toEqual(data.toSorted());
    const maps = project.files.filter((path) => path.endsWith(".d.ts.map"));
    expect(maps.length).toBeGreaterThan(50);
    for (const path of maps) {
      const sources: readonly string[] = JSON.parse(readFileSync(path, "utf8")).sources;
      expect(sources.length).toBeGreaterThan(0);
      expect(project.files).toEqual(expect.arrayContaining(sources.map((source) => join(dirname(path), source))));
    }
  });

  it("has at most 1,700 files, so that installing and type checking stay fast", () => {
    expect(project.files.length).toBeLessThanOrEqual(1700);
  });

  it("contains the files that the README links to", () => {
    const links = [...readFileSync("README.md", "utf8").matchAll(/\]\(([^)#:]+)\)/g)].map(([, link = ""]) => link);
    expect(links.filter((link) => !project.files.includes(link))).toEqual([]);
    expect(links.length).toBeGreaterThan(5);
  });

  it("recognises its errors across both module formats", () => {
    const error = 'new InvalidQuantityError("batch", -1, "a whole number of at least 1")';
    project.write(
      "two-copies.mjs",
      `import { createRequire } from "node:module";
import assert from "node:assert/strict";
import * as esm from "llm-economics/errors";
const cjs = createRequire(import.meta.url)("llm-economics/errors");
for (const [from, to] of [[esm, cjs], [cjs, esm]]) {
  const { InvalidQuantityError } = from;
  const error = ${error};
  assert.equal(error instanceof to.InvalidQuantityError, false);
  assert.equal(to.isLlmEconomicsError(error), true);
  assert.equal(to.isLlmEconomicsError(error, "invalid-quantity"), true);
  assert.equal(to.isLlmEconomicsError(error, "unknown-name"), false);
}
assert.equal(esm.isLlmEconomicsError(new Error("another's")), false);
`,
    );
    project.run(process.execPath, "two-copies.mjs");
  });

  it("has two runtime dependencies", () => {
    const print = "console.log(Object.keys(require('./node_modules/llm-economics/package.json').dependencies).join())";
    expect(project.run(process.execPath, "-e", print).trim()).toBe("decimal.js,zod");
  });
});
