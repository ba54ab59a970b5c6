import { exported } from "../exported.ts";
import { lineOf } from "../module.ts";
import type { Finding, Rule } from "../rule.ts";

/** Names of folders and files that describe no concept. */
const namedAfterNothing = /(^|\/)(utils?|helpers?|common|misc|shared|internal|types|constants|lib)(\/|\.ts$)/i;

/** Empty verbs at the start of function names, where the quantity itself is the name. */
const emptyVerbs = /^(get|calculate|compute|calc|handle|process|do)[A-Z]/;

/** Requires camel-case file names that describe a concept, and function names without empty verbs. */
export const naming: Rule = (modules) => {
  const findings: Finding[] = [];
  for (const { path, isIndex, source } of modules) {
    if (namedAfterNothing.test(path)) findings.push({ path, line: 1, problem: "is named after no concept" });
    const file = path.replace(/^.*\/|\.ts$/g, "");
    if (!isIndex && !/^[a-z]\w*$/.test(file)) findings.push({ path, line: 1, problem: "is not named in camel case" });
    for (const { name, statement } of exported(source)) {
      if (emptyVerbs.test(name))
        findings.push({ path, line: lineOf(source, statement), problem: `${name}: say what it is` });
    }
  }
  return findings;
};
