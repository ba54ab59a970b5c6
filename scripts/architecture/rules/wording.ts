import { commentsOf } from "../commentsOf.ts";
import type { Finding, Rule } from "../rule.ts";

/** A phrase that engineers of this field do not use, and its replacement. */
interface Phrase {
  readonly pattern: RegExp;
  readonly instead: string;
}

const phrases: readonly Phrase[] = [
  { pattern: /\bis no name\b/, instead: "is not a valid name" },
  { pattern: /\bis not a text\b/, instead: "must be a string" },
  { pattern: /\belse than\b/, instead: "other than" },
  { pattern: /\bbeside\b/i, instead: "next to, or besides" },
  { pattern: /\bso many (?!that\b|as\b)[a-z]+/, instead: "a number of, or n" },
  { pattern: /\bfor want of\b/i, instead: "because … is missing" },
  { pattern: /\banew\b/i, instead: "again, or re…" },
  { pattern: /\bthat cannot be[,.;]?$/m, instead: "that is out of range" },
  { pattern: /\bhas not the\b/, instead: "does not have the" },
  { pattern: /\bone's own\b/i, instead: "your own" },
  { pattern: /\bno row names\b/, instead: "unseen" },
  { pattern: /\ban? machine makes of\b|\bmakes of a machine\b/, instead: "efficiency of … on" },
  { pattern: /\bwiden(s|ed|ing)? (weights|before)\b/, instead: "dequantize" },
];

/** Largest allowed share of one-line doc comments that start with a question word. */
const maxQuestionShare = 0.05;

const question = /^(What|How|Whether|Where|Who|When|Why)\b/;

/** Returns a message for the first unwanted phrase of a text; undefined without one. */
export function unwanted(text: string): string | undefined {
  for (const { pattern, instead } of phrases) {
    const found = pattern.exec(text);
    if (found) return `"${found[0]}": write ${instead}`;
  }
  return undefined;
}

/** Requires the field's vocabulary in comments and messages, and doc comments that name their subject rather than ask for it. */
export const wording: Rule = (modules) => {
  const findings: Finding[] = [];
  let oneLine = 0;
  let questions = 0;
  for (const { path, source } of modules) {
    for (const { line, text, isDoc } of commentsOf(source)) {
      const problem = unwanted(text);
      if (problem !== undefined) findings.push({ path, line, problem });
      if (!isDoc || text.includes("\n")) continue;
      oneLine += 1;
      if (question.test(text)) questions += 1;
    }
  }
  if (questions > maxQuestionShare * oneLine) {
    const problem = `${questions} of ${oneLine} one-line doc comments open with a question word; name the thing instead`;
    findings.push({ path: "src", line: 1, problem });
  }
  return findings;
};
