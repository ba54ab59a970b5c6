import { llama2_7b, llama31_8b, llama31_70b, mixtral8x7b, olmoe1b7b } from "llm-economics/architectures";
import type { Architecture } from "llm-economics/models";
import type { GgufFileType } from "llm-economics/quantization";
import * as quantization from "llm-economics/quantization";
import { describe, expect, it } from "vitest";
import type { GgufTensor } from "../../src/quantization/gguf/ggufFileType.js";
import { ggufModelShape } from "../../src/quantization/gguf/ggufModelShape.js";
import { ggufTensorFormat } from "../../src/quantization/gguf/ggufTensorFormat.js";

// Types that llama.cpp gives each tensor: src/llama-quant.cpp of ggml-org/llama.cpp (2026), worked out from its rules.
// In a cell, "Q5_K<2<Q4_K" is Q5_K in the layers below 2 and Q4_K from there on. "Q6_K/Q4_K" is Q6_K in the first and the last
// eighth of the layers and in every third layer in between, and Q4_K in the others.

/** Rows of a table: the name of a file type and a cell for each column. */
const rowsOf = (table: string) =>
  table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/) as [name: string, ...cells: string[]]);

/** Layers with more bits, counted by hand. */
const aboutHalf: Readonly<Record<number, readonly number[]>> = {
  16: [0, 1, 4, 7, 10, 13, 14, 15],
  32: [0, 1, 2, 3, 6, 9, 12, 15, 18, 21, 24, 27, 28, 29, 30, 31],
  80: [
    ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 15, 18, 21, 24, 27, 30, 33, 36, 39, 42, 45, 48, 51, 54, 57, 60, 63, 66, 69],
    ...[70, 71, 72, 73, 74, 75, 76, 77, 78, 79],
  ],
};

/** The type in each layer that a cell of a table states. */
function statedTypes(cell: string, layers: number): readonly string[] {
  const [often, seldom] = cell.split("/");
  if (seldom)
    return Array.from({ length: layers }, (_, layer) => (aboutHalf[layers]?.includes(layer) ? often : seldom) ?? "");
  const parts = cell.split("<");
  return Array.from({ length: layers }, (_, layer) => {
    let type = parts[0] ?? "";
    for (let index = 1; index < parts.length; index += 2)
      if (layer >= Number(parts[index])) type = parts[index + 1] ?? "";
    return type;
  });
}

const fileTypes = Object.values(quantization).filter(
  (value): value is GgufFileType & typeof value => typeof value === "object" && "rules" in value,
);
const byName = (name: string): GgufFileType => {
  const found = fileTypes.find((type) => type.name === name);
  if (!found) throw new Error(`there is no file type ${name}`);
  return found;
};

/** The type in each layer that the library gives a tensor. */
function givenTypes(
  fileType: GgufFileType,
  model: Architecture,
  tensors: readonly GgufTensor[],
  importanceMatrix: "with" | "without" = "without",
): readonly string[] {
  const shape = ggufModelShape(model);
  return Array.from({ length: shape.layers }, (_, layer) => {
    const format = ggufTensorFormat(fileType, shape, tensors, { layer, valueLayer: layer }, importanceMatrix);
    return format.id.slice("gguf-".length).replaceAll("-", "_").toUpperCase();
  });
}

type Column = readonly [label: string, model: Architecture, tensors: readonly GgufTensor[]];

function expectRow(name: string, cells: readonly string[], columns: readonly Column[]): void {
  expect(cells).toHaveLength(columns.length);
  for (const [index, [label, model, tensors]] of columns.entries()) {
    const given = givenTypes(byName(name), model, tensors);
    expect({ [label]: given }).toEqual({ [label]: statedTypes(cells[index] ?? "", given.length) });
  }
}

describe("tensor types of a dense model with one query head per key-value head", () => {
  const columns: readonly Column[] = [
    ["head", llama2_7b, ["head"]],
    ["embedding", llama2_7b, ["embedding"]],
    ["query", llama2_7b, ["query"]],
    ["key", llama2_7b, ["key"]],
    ["attention output", llama2_7b, ["attention-output"]],
    ["gate and up projection", llama2_7b, ["gate"]],
    ["down projection", llama2_7b, ["down"]],
    ["fused query, key and value in files made until 2025", llama2_7b, ["query-key-value"]],
  ];
  const table = `
    Q2_K_S    Q6_K Q2_K   Q2_K    Q2_K    Q2_K    Q2_K                     Q4_K<4<Q2_K    Q2_K
    Q2_K      Q6_K Q2_K   Q2_K    Q2_K    Q3_K    Q2_K                     Q3_K           Q2_K
    Q3_K_S    Q6_K Q3_K   Q3_K    Q3_K    Q3_K    Q3_K                     Q3_K           Q3_K
    Q3_K_M    Q6_K Q3_K   Q3_K    Q3_K    Q4_K    Q3_K                     Q5_K<2<Q4_K    Q4_K
    Q3_K_L    Q6_K Q3_K   Q3_K    Q3_K    Q5_K    Q3_K                     Q5_K           Q4_K
    Q4_0      Q6_K Q4_0   Q4_0    Q4_0    Q4_0    Q4_0                     Q4_0           Q4_0
    Q4_1      Q6_K Q4_1   Q4_1    Q4_1    Q4_1    Q4_1                     Q4_1           Q4_1
    Q4_K_S    Q6_K Q4_K   Q4_K    Q4_K    Q4_K    Q4_K                     Q5_K<4<Q4_K    Q4_K
    Q4_K_M    Q6_K Q4_K   Q4_K    Q4_K    Q4_K    Q4_K                     Q6_K/Q4_K      Q5_K
    Q5_0      Q6_K Q5_0   Q5_0    Q5_0    Q5_0    Q5_0                     Q5_0           Q5_0
    Q5_1      Q6_K Q5_1   Q5_1    Q5_1    Q5_1    Q5_1                     Q5_1           Q5_1
    Q5_K_S    Q6_K Q5_K   Q5_K    Q5_K    Q5_K    Q5_K                     Q5_K           Q5_K
    Q5_K_M    Q6_K Q5_K   Q5_K    Q5_K    Q5_K    Q5_K                     Q6_K/Q5_K      Q6_K
    Q6_K      Q6_K Q6_K   Q6_K    Q6_K    Q6_K    Q6_K                     Q6_K           Q6_K
    Q8_0      Q8_0 Q8_0   Q8_0    Q8_0    Q8_0    Q8_0                     Q8_0           Q8_0
    IQ1_S     Q5_K Q2_K   IQ1_S   IQ1_S   IQ2_XXS IQ1_S                    Q2_K<4<IQ1_S   IQ1_S
    IQ1_M     Q5_K Q2_K   IQ1_M   IQ1_M   IQ2_XXS IQ1_M                    Q2_K<4<IQ1_M   IQ1_M
    IQ2_XXS   Q5_K Q2_K   IQ2_XXS IQ2_XXS IQ2_XXS IQ2_XXS                  Q2_K<4<IQ2_XXS IQ2_XXS
    IQ2_XS    Q5_K Q2_K   IQ2_XS  IQ2_XS  IQ2_XS  IQ2_XS                   Q2_K<4<IQ2_XS  IQ2_XS
    IQ2_S     Q5_K IQ3_S  IQ2_XS  IQ2_XS  IQ3_S   IQ2_XS                   IQ3_S<4<IQ2_XS IQ2_XS
    IQ2_M     Q5_K IQ3_S  IQ2_S   IQ2_S   IQ3_S   IQ2_S                    IQ3_S<4<IQ2_S  IQ2_S
    IQ3_XXS   Q5_K IQ3_S  IQ2_S   IQ2_S   IQ3_S   IQ3_XXS                  IQ3_XXS        IQ3_XXS
    IQ3_XS    Q6_K IQ3_S  IQ3_XXS IQ3_XXS IQ3_S   IQ3_S<4<IQ3_XXS<28<IQ3_S IQ3_S          IQ3_S
    IQ3_S     Q6_K IQ3_S  IQ3_S   IQ3_S   IQ3_S   IQ3_S                    IQ3_S          IQ3_S
    IQ3_M     Q6_K IQ3_S  IQ3_S   IQ3_S   Q4_K    IQ3_S                    Q4_K<4<IQ3_S   Q4_K
    IQ4_NL    Q6_K IQ4_NL IQ4_NL  IQ4_NL  IQ4_NL  IQ4_NL                   Q5_K<4<IQ4_NL  IQ4_NL
    IQ4_XS    Q6_K IQ4_XS IQ4_XS  IQ4_XS  IQ4_XS  IQ4_XS                   Q5_K<4<IQ4_XS  IQ4_XS
    TQ1_0     Q6_K Q4_K   TQ1_0   TQ1_0   TQ1_0   TQ1_0                    TQ1_0          TQ1_0
    TQ2_0     Q6_K Q4_K   TQ2_0   TQ2_0   TQ2_0   TQ2_0                    TQ2_0          TQ2_0
    MXFP4_MOE Q8_0 Q8_0   Q8_0    Q8_0    Q8_0    Q8_0                     Q8_0           Q8_0
  `;

  it.each(rowsOf(table))("%s follows llama.cpp", (name, ...cells) => {
    expectRow(name, cells, columns);
    expect(givenTypes(byName(name), llama2_7b, ["up"])).toEqual(givenTypes(byName(name), llama2_7b, ["gate"]));
    expect(givenTypes(byName(name), llama2_7b, [])).toEqual(
      statedTypes(byName(name).base.id.slice(5).replaceAll("-", "_").toUpperCase(), 32),
    );
  });
});

describe("tensor types that depend on heads, layers and experts", () => {
  const columns: readonly Column[] = [
    ["values, dense, one query head per key-value head, 32 layers", llama2_7b, ["value"]],
    ["values, dense, four query heads per key-value head, 32 layers", llama31_8b, ["value"]],
    ["values, 64 experts, one query head per key-value head, 16 layers", olmoe1b7b, ["value"]],
    ["values, dense, 80 layers", llama31_70b, ["value"]],
    ["values, 8 experts", mixtral8x7b, ["value"]],
    ["keys, 8 experts", mixtral8x7b, ["key"]],
    ["attention output, 8 experts", mixtral8x7b, ["attention-output"]],
    ["down projection, 8 experts", mixtral8x7b, ["down"]],
    ["down projection, 80 layers", llama31_70b, ["down"]],
  ];
  const table = `
    Q2_K_S    Q2_K        Q4_K        Q2_K        Q5_K      Q8_0 Q8_0 Q2_K  Q4_K<4<Q2_K    Q4_K<10<Q2_K
    Q2_K      Q3_K        Q4_K        Q3_K        Q5_K      Q8_0 Q8_0 Q5_K  Q3_K           Q3_K
    Q3_K_S    Q3_K        Q3_K        Q3_K        Q5_K      Q8_0 Q8_0 Q5_K  Q3_K           Q3_K
    Q3_K_M    Q5_K<2<Q4_K Q5_K<2<Q4_K Q5_K<2<Q4_K Q5_K      Q8_0 Q8_0 Q5_K  Q5_K<2<Q4_K    Q5_K<5<Q4_K
    Q3_K_L    Q5_K        Q5_K        Q5_K        Q5_K      Q8_0 Q8_0 Q3_K  Q5_K           Q5_K
    Q4_0      Q4_0        Q4_0        Q4_0        Q4_0      Q8_0 Q8_0 Q4_0  Q4_0           Q4_0
    Q4_1      Q4_1        Q4_1        Q4_1        Q4_1      Q8_0 Q8_0 Q4_1  Q4_1           Q4_1
    Q4_K_S    Q5_K<4<Q4_K Q5_K<4<Q4_K Q5_K<4<Q4_K Q5_K      Q8_0 Q8_0 Q5_K  Q5_K<4<Q4_K    Q5_K<10<Q4_K
    Q4_K_M    Q6_K/Q4_K   Q6_K/Q4_K   Q6_K/Q4_K   Q6_K/Q5_K Q8_0 Q8_0 Q5_K  Q6_K/Q4_K      Q6_K/Q4_K
    Q5_0      Q5_0        Q5_0        Q5_0        Q5_0      Q8_0 Q8_0 Q5_0  Q5_0           Q5_0
    Q5_1      Q5_1        Q5_1        Q5_1        Q5_1      Q8_0 Q8_0 Q5_1  Q5_1           Q5_1
    Q5_K_S    Q5_K        Q5_K        Q5_K        Q5_K      Q8_0 Q8_0 Q5_K  Q5_K           Q5_K
    Q5_K_M    Q6_K/Q5_K   Q6_K/Q5_K   Q6_K/Q5_K   Q6_K/Q5_K Q8_0 Q8_0 Q5_K  Q6_K/Q5_K      Q6_K/Q5_K
    Q6_K      Q6_K        Q6_K        Q6_K        Q6_K      Q8_0 Q8_0 Q6_K  Q6_K           Q6_K
    Q8_0      Q8_0        Q8_0        Q8_0        Q8_0      Q8_0 Q8_0 Q8_0  Q8_0           Q8_0
    IQ1_S     Q2_K        Q4_K        Q4_K        Q4_K      Q4_K Q4_K Q5_K  Q2_K<4<IQ1_S   Q2_K<10<IQ1_S
    IQ1_M     Q2_K        Q4_K        Q4_K        Q4_K      Q4_K Q4_K Q5_K  Q2_K<4<IQ1_M   Q2_K<10<IQ1_M
    IQ2_XXS   Q2_K        Q4_K        Q4_K        Q4_K      Q4_K Q4_K Q5_K  Q2_K<4<IQ2_XXS Q2_K<10<IQ2_XXS
    IQ2_XS    Q2_K        Q4_K        Q4_K        Q4_K      Q4_K Q4_K Q5_K  Q2_K<4<IQ2_XS  Q2_K<10<IQ2_XS
    IQ2_S     IQ3_S       Q4_K        Q4_K        Q4_K      Q4_K Q4_K Q5_K  IQ3_S<4<IQ2_XS IQ3_S<10<IQ2_XS
    IQ2_M     IQ3_S       Q4_K        Q4_K        Q4_K      Q4_K Q4_K Q5_K  IQ3_S<4<IQ2_S  IQ3_S<10<IQ2_S
    IQ3_XXS   IQ3_XXS     Q4_K        IQ3_XXS     Q5_K      Q8_0 Q8_0 Q5_K  IQ3_XXS        IQ3_XXS
    IQ3_XS    IQ3_S       Q4_K        IQ3_S       Q5_K      Q8_0 Q8_0 Q5_K  IQ3_S          IQ3_S
    IQ3_S     IQ3_S       Q4_K        IQ3_S       Q5_K      Q8_0 Q8_0 Q5_K  IQ3_S          IQ3_S
    IQ3_M     Q4_K        Q4_K        Q4_K        Q5_K      Q8_0 Q8_0 Q5_K  Q4_K/IQ3_S     Q4_K<10<IQ3_S
    IQ4_NL    IQ4_NL      Q5_K        IQ4_NL      Q5_K      Q8_0 Q8_0 Q5_K  Q5_K<4<IQ4_NL  Q5_K<10<IQ4_NL
    IQ4_XS    IQ4_XS      Q5_K        IQ4_XS      Q5_K      Q8_0 Q8_0 Q5_K  Q5_K<4<IQ4_XS  Q5_K<10<IQ4_XS
    TQ1_0     TQ1_0       TQ1_0       TQ1_0       TQ1_0     Q8_0 Q8_0 TQ1_0 TQ1_0          TQ1_0
    TQ2_0     TQ2_0       TQ2_0       TQ2_0       TQ2_0     Q8_0 Q8_0 TQ2_0 TQ2_0          TQ2_0
    MXFP4_MOE Q8_0        Q8_0        Q8_0        Q8_0      Q8_0 Q8_0 Q8_0  Q8_0           Q8_0
  `;

  it.each(rowsOf(table))("%s follows llama.cpp", (name, ...cells) => {
    expectRow(name, cells, columns);
  });

  it("cover every quantized file type", () => {
    const quantized = fileTypes.filter(({ name }) => !["F16", "BF16", "F32"].includes(name)).map(({ name }) => name);
    expect(quantized.toSorted()).toEqual(
      rowsOf(table)
        .map(([name]) => name)
        .toSorted(),
    );
  });
});

describe("tensor types with an importance matrix", () => {
  // Q4_0 and Q5_0 get an offset in the first eighth of the down projections; IQ4_NL and IQ4_XS no longer need Q5_K there.
  const changes: Readonly<Record<string, string>> = {
    Q4_0: "Q4_1<4<Q4_0",
    Q5_0: "Q5_1<4<Q5_0",
    IQ4_NL: "IQ4_NL",
    IQ4_XS: "IQ4_XS",
  };
  const tensors: readonly GgufTensor[] = [
    "head",
    "embedding",
    "query",
    "key",
    "value",
    "attention-output",
    "gate",
    "down",
  ];

  it.each(fileTypes.map((type) => [type.name, type] as const))("%s follows llama.cpp", (name, type) => {
    for (const tensor of tensors) {
      const without = givenTypes(type, llama31_8b, [tensor]);
      const change = tensor === "down" ? changes[name] : undefined;
      expect(givenTypes(type, llama31_8b, [tensor], "with")).toEqual(change ? statedTypes(change, 32) : without);
    }
  });
});

describe("tensor types of MXFP4_MOE and unquantized files", () => {
  it("store experts in MXFP4", () => {
    for (const tensor of ["gate", "up", "down"] as const)
      expect(new Set(givenTypes(byName("MXFP4_MOE"), mixtral8x7b, [tensor, "experts"]))).toEqual(new Set(["MXFP4"]));
    expect(new Set(givenTypes(byName("Q4_K_S"), mixtral8x7b, ["gate", "experts"]))).toEqual(new Set(["Q4_K"]));
  });

  it.each(["F16", "BF16", "F32"])("store every tensor in %s", (name) => {
    for (const model of [mixtral8x7b, llama31_70b])
      for (const tensor of ["head", "embedding", "key", "value", "attention-output", "down"] as const)
        expect(new Set(givenTypes(byName(name), model, [tensor]))).toEqual(new Set([name]));
  });
});

describe("ids of file types", () => {
  it.each(fileTypes.map((type) => [type.name, type] as const))(
    "%s is written in lower case with hyphens",
    (name, type) => {
      expect(type.id).toBe(name.toLowerCase().replaceAll("_", "-"));
      expect(name).toMatch(/^(I?Q\d_|TQ\d_0|MXFP4_MOE|B?F16|F32)/);
    },
  );
});
