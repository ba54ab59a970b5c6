import * as acceleratorCatalogue from "llm-economics/accelerators";
import * as architectures from "llm-economics/architectures";
import type { Accelerator } from "llm-economics/hardware";
import * as serverCatalogue from "llm-economics/servers";
import { modelSources } from "llm-economics/sources";
import { describe, expect, it } from "vitest";

/** Keys of documents that a vendor published itself, or of tables generated from its interface. */
const ownDocuments: { readonly [vendor: string]: RegExp } = {
  AMD: /^amd-/,
  Apple: /^apple-/,
  AWS: /^aws-neuron|^aws-eks|aws-neuron-sdk$|^karpenter-provider-aws/,
  Azure: /^azure-sizes|^karpenter-provider-azure|^net-aspire/,
  GCP: /^docs-cloud-google-com/,
  Google: /^google-cloud|^how-to-scale-your-model|^tpu-v4-paper/,
  Graphcore: /^graphcore-/,
  Intel: /^intel-/,
  NVIDIA: /^nvidia-(?!smi|dgx-1)|^mlperf-inference/,
  Qualcomm: /^qualcomm-/,
  SambaNova: /^sambanova-/,
  Tenstorrent: /^tenstorrent-/,
};

/** Collections that keep the publishers' configuration files unchanged. */
const unchangedFiles = /^(aiconfigurator-model-configs|gpu-poor-configs|transformers-configurations|tt-transformers)/;

/** Publishers that the sources name by their authors, their laboratory, or in another order. */
const sameAuthors: { readonly [publisher: string]: readonly string[] } = {
  "State Spaces": ["Tri Dao and Albert Gu", "Albert Gu and Tri Dao"],
  "NVIDIA and Microsoft": ["Microsoft and NVIDIA"],
  "Zhipu AI": ["THUDM"],
};

/** Documents of publishers that leave out the inner sizes of their models, so that these are known from elsewhere. */
const withoutSizes =
  /^(codellama-paper|cohere-model-overview|deepseek-r1-report|gemma-3-report|mistral-model-overview|phi-[34]-report|qwen1\.5-announcement|qwen(2\.5|3)-report|yi-report)$/;

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

  it("of a server cite a document of its vendor", () => {
    for (const server of Object.values(serverCatalogue))
      if ("vendor" in server && server.provenance.kind === "vendor-stated")
        expect(
          server.provenance.sources.some((source) => ownDocuments[server.vendor]?.test(source)),
          server.id,
        ).toBe(true);
  });

  it("of a model cite a document or the configuration file of its publisher", () => {
    for (const { id, publisher, provenance } of Object.values(architectures)) {
      const authors: readonly string[] = [publisher, ...(sameAuthors[publisher] ?? [])];
      const own = provenance.sources.some(
        (source) =>
          unchangedFiles.test(source) ||
          (authors.includes(modelSources[source].publisher) && !withoutSizes.test(source)),
      );
      if (provenance.kind === "vendor-stated") expect(own, id).toBe(true);
    }
  });
});
