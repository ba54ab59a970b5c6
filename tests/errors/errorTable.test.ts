import { readFileSync } from "node:fs";
import * as errors from "llm-economics/errors";
import { describe, expect, it } from "vitest";

const page = readFileSync("docs/errors.md", "utf8");
const rows = [...page.matchAll(/^\| `([\w-]+)` \| `(\w+)` \| (.+) \| (.+) \|$/gm)].map(([, code, name]) => ({
  code,
  name,
}));
const classes = Object.keys(errors).filter((name) => /^(?!LlmEconomics)[A-Z].*Error$/.test(name));

describe("docs/errors.md", () => {
  it("has a row with cause and remedy for every error class, and no others", () => {
    expect(rows.map(({ name }) => name).toSorted()).toEqual(classes.toSorted());
  });

  it.each(rows)("shows code that throws $name", ({ name }) => {
    expect(page).toContain(`// throws ${name}`);
  });
});
