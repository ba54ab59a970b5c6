import { MalformedInputError } from "../../errors/malformedInputError.js";

/** Longest configuration accepted, in characters; the largest published ones have some 40,000. */
const longestText = 16_777_216;

/** Matches strings and constants. An unterminated string matches to the end of the text, so that no text is scanned twice. */
const stringOrConstant = /"[^"\\]*(?:\\.[^"\\]*)*(?:"|\\?$)|-?\bInfinity\b|\bNaN\b/gs;

/** Parses JSON as Python writes it: Infinity is kept, NaN becomes null. */
export function parsePythonJson(source: string, text: string): unknown {
  if (text.length > longestText)
    throw new MalformedInputError(source, "", `must have at most ${longestText} characters`);
  const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  try {
    return JSON.parse(plain);
  } catch (cause) {
    return parseWithConstants(source, plain, cause);
  }
}

function parseWithConstants(source: string, text: string, cause: unknown): unknown {
  try {
    return JSON.parse(text.replace(stringOrConstant, jsonFor));
  } catch {
    throw new MalformedInputError(source, "", "must be JSON; pass the text of the file, not its path", { cause });
  }
}

function jsonFor(token: string): string {
  if (token === "NaN") return "null";
  return token.endsWith("Infinity") ? token.replace("Infinity", "1e999") : token;
}
