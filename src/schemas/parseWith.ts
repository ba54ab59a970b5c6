import * as z from "zod/mini";
import { describeValue } from "../errors/describeValue.js";
import { InvalidQuantityError } from "../errors/invalidQuantityError.js";
import { isLlmEconomicsError } from "../errors/isLlmEconomicsError.js";
import { MalformedInputError } from "../errors/malformedInputError.js";

type Issue = z.core.$ZodIssue;

/**
 * Parses the input with a schema, then passes it to `check` for constraints between fields. Throws an error that names the first invalid field
 * and counts the others.
 */
export function parseWith<Shape, Result>(
  schema: z.ZodMiniType<Shape>,
  source: string,
  input: unknown,
  check: (value: Shape) => Result,
): Result {
  try {
    const parsed = z.safeParse(schema, input);
    if (!parsed.success) throw malformed(source, input, parsed.error.issues);
    return check(parsed.data);
  } catch (error) {
    if (error instanceof InvalidQuantityError) {
      const { field, value, allowed } = error.details;
      throw new MalformedInputError(source, field, `must be ${allowed}; got ${describeValue(value)}`, {
        cause: error,
      });
    }
    if (isLlmEconomicsError(error)) throw error;
    throw new MalformedInputError(source, "", "cannot be read", { cause: error });
  }
}

function malformed(source: string, input: unknown, issues: readonly Issue[]): MalformedInputError {
  const [first, ...others] = issues.flatMap(deepest);
  const path = first?.path ?? [];
  const more =
    others.length === 0 ? "" : `, and ${others.length} more ${others.length === 1 ? "field is" : "fields are"} invalid`;
  return new MalformedInputError(
    source,
    path.map(String).join("."),
    `${first ? problemOf(first, input) : "is invalid"}${more}`,
  );
}

/** For a union, the issues of the closest branch with their full paths; otherwise the issue itself. */
function deepest(issue: Issue): readonly Issue[] {
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [issue];
  const nearest = [...issue.errors].sort((left, right) => left.length - right.length)[0] ?? [];
  return nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue).flatMap(deepest);
}

function problemOf(issue: Issue, input: unknown): string {
  const value = valueAt(input, issue.path);
  if (value === undefined && issue.code !== "unrecognized_keys") return "is missing";
  const got = `; got ${describeValue(value)}`;
  switch (issue.code) {
    case "invalid_type":
      return `must be ${issue.expected === "int" ? "a whole number" : `of type ${issue.expected}`}${got}`;
    case "invalid_value":
      return `must be one of ${issue.values.map((allowed) => JSON.stringify(allowed)).join(", ")}${got}`;
    case "unrecognized_keys":
      return `has unknown fields: ${issue.keys.join(", ")}`;
    case "too_small":
      return issue.origin === "array" || issue.origin === "string"
        ? "is empty"
        : `must be ${issue.inclusive ? "at least" : "above"} ${issue.minimum}${got}`;
    case "too_big":
      return `must be ${issue.inclusive ? "at most" : "below"} ${issue.maximum}${got}`;
    case "invalid_format":
      return `does not match the expected format${got}`;
    default:
      return issue.message === "" || issue.message === "Invalid input" ? "is invalid" : issue.message;
  }
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}
