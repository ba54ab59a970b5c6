import { describe, expect, it } from "vitest";
import { deepseekV3 } from "../../src/architectures/deepseekV3.js";
import { deepseekV4Flash } from "../../src/architectures/deepseekV4Flash.js";
import { deepseekV32 } from "../../src/architectures/deepseekV32.js";
import { layerStateBytes } from "../../src/models/attention/recurrence.js";
import type { GroupedQueryAttention } from "../../src/models/attention.js";
import { layerCacheBytes, layerCacheGrowthBytes, readEntryBits } from "../../src/models/layerCache.js";

const full: GroupedQueryAttention = { kind: "grouped-query", queryHeads: 32, keyValueHeads: 8, headSize: 128 };
const latent = deepseekV32.layerGroups[0].attention;
const window = deepseekV4Flash.layerGroups[0].attention;

describe("readEntryBits", () => {
  // vLLM, fp8_ds_mla: 512 values in 8 bits, 4 scales of 32 bits, 64 rotary values in 16 bits.
  it("is 656 bytes for an 8-bit latent of sparse attention", () => {
    expect(readEntryBits(latent, 8) / 8).toBe(656);
    expect(readEntryBits(latent, 16) / 8).toBe(1152);
  });

  // FlashMLA, DeepSeek-V4: 448 values in 8 bits, 64 rotary values in 16 bits, 8 bytes of scales.
  it("is 584 bytes for an 8-bit entry of DeepSeek-V4", () => {
    expect(readEntryBits(window, 8) / 8).toBe(584);
    expect(readEntryBits(window, 16) / 8).toBe(1024);
  });

  it("is 576 bytes for an 8-bit latent of dense attention", () => {
    expect(readEntryBits(deepseekV3.layerGroups[0].attention, 8) / 8).toBe(576);
  });
});

describe("layerCacheBytes", () => {
  it("divides key-value heads among accelerators, and replicates them if there are fewer heads", () => {
    expect(layerCacheBytes(full, 1000, 16)).toBe(1000 * 8 * 256 * 2);
    expect(layerCacheBytes(full, 1000, 16, 4)).toBe(1000 * 2 * 256 * 2);
    expect(layerCacheBytes(full, 1000, 16, 16)).toBe(1000 * 256 * 2);
    expect(layerCacheBytes(latent, 1000, 16, 8)).toBe(layerCacheBytes(latent, 1000, 16));
  });

  it("divides a shared cache among the layers that share it", () => {
    expect(layerCacheBytes({ ...full, layersPerCache: 4 }, 1000, 16)).toBe(layerCacheBytes(full, 1000, 16) / 4);
    expect(readEntryBits({ ...full, layersPerCache: 4 }, 16)).toBe(readEntryBits(full, 16));
  });

  it("is 0 for a layer that reads the cache of another layer", () => {
    expect(layerCacheBytes({ ...full, keyValueProjection: "none" }, 1000, 16)).toBe(0);
    expect(readEntryBits({ ...full, keyValueProjection: "none" }, 16)).toBe(readEntryBits(full, 16));
  });

  it("adds batched tokens to a window, but never exceeds the context", () => {
    const windowed = { ...full, windowTokens: 1024 };
    const each = 8 * 256 * 2;
    expect(layerCacheBytes(windowed, 100_000, 16)).toBe(1024 * each);
    expect(layerCacheBytes(windowed, 100_000, 16, 1, 512)).toBe(1536 * each);
    expect(layerCacheBytes(windowed, 1200, 16, 1, 512)).toBe(1200 * each);
    expect(layerCacheBytes(full, 1200, 16, 1, 512)).toBe(1200 * each);
  });

  it("grows by keyValueCacheBytesPerToken per token", () => {
    for (const attention of [full, latent, { ...full, layersPerCache: 2 }]) {
      const grown = layerCacheBytes(attention, 2001, 16) - layerCacheBytes(attention, 2000, 16);
      expect(grown).toBeCloseTo(layerCacheGrowthBytes(attention, 16), 9);
    }
  });
});

describe("layerStateBytes", () => {
  // Mamba-2: 64 heads of 64 channels with 128 states in 32 bits, and 3 earlier inputs of 4096 + 2 x 8 x 128 channels in 16 bits.
  it("is the state and the inputs of the convolution", () => {
    const mamba = {
      kind: "state-space",
      heads: 64,
      headSize: 64,
      stateSize: 128,
      groups: 8,
      convolutionWidth: 4,
      stateBits: 32,
    } as const;
    expect(layerStateBytes(mamba)).toBe(64 * 64 * 128 * 4 + 3 * (4096 + 2048) * 2);
    expect(layerCacheBytes(mamba, 5, 16, 8)).toBe(layerStateBytes(mamba) / 8);
  });
});
