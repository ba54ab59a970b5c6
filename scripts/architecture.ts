// Checks the sources against the architecture rules and prints every violation.
import { parseModules } from "./architecture/module.ts";
import { readSources } from "./architecture/readSources.ts";
import { rules } from "./architecture/rules.ts";

const modules = parseModules(readSources());
let count = 0;
for (const [name, rule] of Object.entries(rules)) {
  for (const { path, line, problem } of rule(modules)) {
    count += 1;
    console.log(`${path}:${line} ${name}: ${problem}`);
  }
}
console.log(`${modules.length} files, ${count} findings`);
process.exitCode = count > 0 ? 1 : 0;
