import { describe, expect, it } from "vitest";
import { datedEngine } from "../../src/measurements/datedVersion.js";
import { engineOf } from "../../src/measurements/engineSpelling.js";

/** The version of the engine with this name in a table. */
function versionOf(name: string): string | undefined {
  return datedEngine(engineOf(name), name).version;
}

describe("datedEngine", () => {
  it("keeps a stated version", () => {
    expect(versionOf("TensorRT-LLM 1.0.0rc3")).toBe("1.0.0");
    expect(versionOf("vLLM 0.6.1 (run of 2026-01-31)")).toBe("0.6.1");
  });

  it.each([
    ["SGLang (container image not recorded; run of 2025-11-02)", "0.5"],
    ["vLLM (version not stated; run 2026-05-22)", "0.14"],
    ["vLLM (run of 2025-10-29)", "0.9"],
    ["TensorRT-LLM (run of 2024-11-02)", "0.10"],
    ["TensorRT-LLM (2025)", "0.16"],
  ])("takes the release at the date in %s", (name, version) => {
    expect(versionOf(name)).toBe(version);
  });

  it("takes the newest release if the name is the engine's and has no date", () => {
    expect(versionOf("TensorRT-LLM")).toBe("1.1");
    expect(versionOf("vLLM nightly-5b8c30d62b754b57")).toBe("0.14");
    expect(versionOf("SGLang glm5-hopper")).toBe("0.5");
  });

  it("states no version for products that are built on an engine", () => {
    expect(versionOf("NVIDIA NIM (TensorRT-LLM)")).toBeUndefined();
    expect(versionOf("PyTorch 2.4, ROCm 6.2 (AMD submission)")).toBeUndefined();
  });

  it("states no version before the first dated release, and for engines without eras", () => {
    expect(versionOf("vLLM (Nov 2023)")).toBeUndefined();
    expect(versionOf("vLLM (2024, version not pinned)")).toBeUndefined();
    expect(versionOf("Ollama (version not stated)")).toBeUndefined();
  });
});
