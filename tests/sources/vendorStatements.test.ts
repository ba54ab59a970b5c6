import * as acceleratorCatalogue from "llm-economics/accelerators";
import * as architectures from "llm-economics/architectures";
import type { Accelerator } from "llm-economics/hardware";
import * as interconnectCatalogue from "llm-economics/interconnects";
import * as serverCatalogue from "llm-economics/servers";
import { type ModelSourceKey, modelSources } from "llm-economics/sources";
import { describe, expect, it } from "vitest";
import type { CatalogueArchitecture } from "../../src/models/catalogueArchitecture.js";

/** Keys of documents that a vendor published itself, or of tables generated from its interface. */
const ownDocuments: { readonly [vendor: string]: RegExp } = {
  AMD: /^amd-/,
  Apple: /^apple-/,
  AWS: /^aws-neuron|^aws-eks|^karpenter-provider-aws/,
  Azure: /^azure-sizes|^karpenter-provider-azure|^net-aspire/,
  GCP: /^google-/,
  Google: /^google-cloud|^jax-tpu-info|^how-to-scale-your-model|^tpu-v4-paper/,
  Graphcore: /^graphcore-/,
  Intel: /^intel-/,
  NVIDIA: /^nvidia-(?!smi|dgx-1)|^mlperf-inference/,
  Qualcomm: /^qualcomm-/,
  SambaNova: /^sambanova-/,
  Tenstorrent: /^tenstorrent-/,
};

/** Collections that keep the publishers' configuration files, or the sizes in them, unchanged. */
const unchangedFiles =
  /^(aiconfigurator-model-configs|gpu-poor-configs|published-configurations|tt-transformers-model-params)$/;

/** Publishers that the sources name by their authors, their laboratory, or in another order. */
const sameAuthors: { readonly [publisher: string]: readonly string[] } = {
  "State Spaces": ["Tri Dao and Albert Gu", "Albert Gu and Tri Dao"],
  "NVIDIA and Microsoft": ["Microsoft and NVIDIA"],
  "Zhipu AI": ["THUDM"],
};

/** Documents of publishers that state every size of a model, the inner sizes of its feed-forward blocks included. */
const statesEverySize =
  /(-configurations?|-library-models|-models-list)$|^(nemo-models|slime-model-scripts|mpt-7b-card|grok-1-readme|(baichuan-2|glm-4\.5|step-3)-report|(bloom|ministral-3|palm|smollm2|starcoder2?)-paper)$/;

/** Organisations that upload the weights of other publishers, with configuration files of their own. */
const uploadedByOthers = /^(huggyllama|openai-community)\//;

/** Collections that hold the widths of configuration files, but neither contexts nor storage formats. */
const abridgedFiles = /^gpu-poor-configs$/;

/** Documents that do not give the longest context of a model. */
const statesNoContext =
  /^(deepseek-v3-weights|ecologits-models|gemma-library-models|gpu-poor-configs|llama-paper|slime-model-scripts)$/;

/** Documents that give parameters, contexts and dates of models, but not their sizes. */
const statesNoSizes =
  /(-announcement|(?<!^mpt-7b)-card|-overview|-review)$|^(ecologits-models|models-dev|vllm-recipes|(deepseek-r1|phi-[34]|qwen(2\.5|3))-report)$/;

describe("vendor-stated figures", () => {
  it("of an accelerator cite a document of its vendor", () => {
    for (const { id, vendor, provenance } of Object.values<Accelerator>(acceleratorCatalogue))
      for (const [group, { sources, kind }] of Object.entries(provenance))
        if (kind === "vendor-stated")
          expect(
            sources.some((source) => ownDocuments[vendor]?.test(source)),
            `${id}: ${group}`,
          ).toBe(true);
  });

  it("of servers and links say how they follow if they are derived or estimated", () => {
    for (const entry of [...Object.values(serverCatalogue), ...Object.values(interconnectCatalogue)])
      if ("provenance" in entry && /derived|estimated/.test(entry.provenance.kind))
        expect("conflict" in entry.provenance, entry.id).toBe(true);
  });

  it("of a server cite a document of its vendor", () => {
    for (const server of Object.values(serverCatalogue))
      if ("vendor" in server && server.provenance.kind === "vendor-stated")
        expect(
          server.provenance.sources.some((source) => ownDocuments[server.vendor]?.test(source)),
          server.id,
        ).toBe(true);
  });

  it("of a model cite a configuration file, or a document of its publisher that states every size, first", () => {
    for (const { id, publisher, provenance } of Object.values(architectures)) {
      const [first] = provenance.sources;
      const authors: readonly string[] = [publisher, ...(sameAuthors[publisher] ?? [])];
      const own =
        unchangedFiles.test(first) || (authors.includes(modelSources[first].publisher) && statesEverySize.test(first));
      if (provenance.kind === "vendor-stated") expect(own, `${id}: ${first}`).toBe(true);
    }
  });

  it("of a model whose configuration file is cited name its repository", () => {
    for (const { id, huggingFaceIds, provenance } of Object.values<CatalogueArchitecture>(architectures))
      if (unchangedFiles.test(provenance.sources[0])) expect(huggingFaceIds, id).not.toHaveLength(0);
  });

  it("of a model do not come from a file that others uploaded", () => {
    for (const { id, huggingFaceIds, provenance } of Object.values<CatalogueArchitecture>(architectures))
      if (provenance.kind === "vendor-stated") expect(huggingFaceIds[0] ?? "", id).not.toMatch(uploadedByOthers);
  });

  it("of a model are stated by a document with sizes, unless they are derived or estimated", () => {
    for (const { id, provenance } of Object.values<CatalogueArchitecture>(architectures))
      if (provenance.kind !== "derived" && provenance.kind !== "estimated")
        expect(provenance.sources[0], id).not.toMatch(statesNoSizes);
  });

  it("of a model from an abridged file cite a document of its publisher for what the file leaves out", () => {
    for (const { id, publisher, provenance } of Object.values<CatalogueArchitecture<ModelSourceKey>>(architectures)) {
      const [first, ...others] = provenance.sources;
      if (provenance.kind !== "vendor-stated" || !abridgedFiles.test(first)) continue;
      expect(
        others.some((source) => modelSources[source].publisher === publisher),
        id,
      ).toBe(true);
    }
  });
});

/** Contexts in tokens that the names of repositories give in thousands, such as "Base-8K" and "128k-instruct". */
const namedContexts = (huggingFaceIds: readonly string[]): number[] =>
  huggingFaceIds.flatMap((id) =>
    [...id.matchAll(/(?<!-step)-(\d+)k(?=-|$)/gi)].map(([, thousands]) => Number(thousands) * 1024),
  );

describe("figures of models", () => {
  it("say so if a repository is named after another context", () => {
    const silent = Object.values<CatalogueArchitecture>(architectures)
      .filter(({ huggingFaceIds, maximumContextTokens, provenance }) =>
        namedContexts(huggingFaceIds).some(
          (tokens) => tokens !== maximumContextTokens && !provenance.conflict?.includes("context"),
        ),
      )
      .map(({ id }) => id);
    expect(silent).toEqual([]);
  });

  it("cite a document that states the longest context", () => {
    for (const { id, provenance } of Object.values<CatalogueArchitecture>(architectures))
      expect(
        provenance.sources.some((source) => !statesNoContext.test(source)),
        id,
      ).toBe(true);
  });

  it("say how they follow if they are derived or estimated", () => {
    for (const { id, provenance } of Object.values<CatalogueArchitecture>(architectures))
      if (provenance.kind === "derived" || provenance.kind === "estimated")
        expect(provenance.conflict, id).toEqual(expect.any(String));
  });
});
