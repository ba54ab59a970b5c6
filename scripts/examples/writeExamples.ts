import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { filesUnder } from "../package/filesUnder.ts";
import { type ExampleBody, exampleBody } from "./exampleBody.ts";
import { type Fence, fences } from "./fences.ts";
import { ImportTable } from "./importTable.ts";

const generated = /^docs\/(api|golden)\//;

function documentedFiles(): readonly string[] {
  const pages = filesUnder("docs").filter((file) => file.endsWith(".md") && !generated.test(file));
  return [...filesUnder("src").filter((file) => file.endsWith(".ts")), ...pages, "README.md"].filter(existsSync);
}

/** Examples that can share one test file. */
interface Group {
  readonly imports: ImportTable;
  readonly tests: string[];
}

function testOf(fence: Fence, { code, assertionCount }: ExampleBody): string {
  const title = JSON.stringify(`${fence.file}:${fence.line}`);
  if (!fence.run) return `export async function line${fence.line}(): Promise<void> {\n${code}\n}`;
  if (fence.inDocComment && assertionCount === 0) return `$.showsNothing(${title});`;
  return `$.example(${title}, ${assertionCount}, async () => {\n${code}\n});`;
}

function groupsOf(found: readonly Fence[]): readonly Group[] {
  const groups: Group[] = [];
  for (const fence of found) {
    const body = exampleBody(fence.code);
    let group = groups.find(({ imports }) => imports.take(body.imports));
    if (group === undefined) {
      group = { imports: new ImportTable(), tests: [] };
      group.imports.take(body.imports);
      groups.push(group);
    }
    group.tests.push(testOf(fence, body));
  }
  return groups;
}

const header = 'import * as $ from "../scripts/examples/example.ts";';

/** Returns the test files of all documented examples, as text by file name. */
export function exampleTests(): ReadonlyMap<string, string> {
  const tests = new Map<string, string>();
  for (const file of documentedFiles()) {
    const groups = groupsOf(fences(file, readFileSync(file, "utf8")));
    groups.forEach((group, index) => {
      const name = `${file.replace(/[^\w]+/g, "-")}${index > 0 ? `-${index + 1}` : ""}.test.ts`;
      tests.set(name, `${header}\n${group.imports}\n\n${group.tests.join("\n\n")}\n`);
    });
  }
  return tests;
}

/** Writes the examples into the folder `.examples`, leaving unchanged files untouched. */
export function writeExamples(): void {
  const folder = ".examples/";
  mkdirSync(folder, { recursive: true });
  const tests = exampleTests();
  for (const name of readdirSync(folder)) if (!tests.has(name)) rmSync(`${folder}${name}`, { force: true });
  for (const [name, text] of tests) {
    const path = `${folder}${name}`;
    if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
  }
}
