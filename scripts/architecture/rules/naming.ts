import { exported } from "../exported.ts";
import { lineOf } from "../module.ts";
import type { Finding, Rule } from "../rule.ts";

/** Folders and files that are named after no concept. */
const namedAfterNothing = /(^|\/)(utils?|helpers?|common|misc|shared|internal|types|constants|lib)(\/|\.ts$)/i;

/** Verbs of programs where the field has nouns. */
const emptyVerbs = /^(get|calculate|compute|calc|handle|process|do)[A-Z]/;

/** Files are named after what they export, in camel case, and functions after quantities or transforms. */
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
