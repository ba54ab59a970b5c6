import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** Text of a changeset without its front matter. */
const bodyOf = (file: string) => readFileSync(`.changeset/${file}`, "utf8").split("---\n")[2]?.trim();

describe("CHANGELOG.md", () => {
  const pending = readdirSync(".changeset").filter((file) => file.endsWith(".md") && file !== "README.md");

  it("has one pending note before the first release", () => {
    expect(pending).toEqual(["first-release.md"]);
  });

  it("repeats the pending note under 0.1.0", () => {
    const [, section] = readFileSync("CHANGELOG.md", "utf8").split("## 0.1.0\n");
    expect(section?.trim()).toBe(bodyOf("first-release.md"));
  });
});
