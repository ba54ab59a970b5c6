import { nvidiaB200, nvidiaH100Sxm, nvidiaH200Sxm } from "llm-economics/accelerators";
import { llama2_70b } from "llm-economics/architectures";
import { moneyRatio } from "llm-economics/cost";
import { efficiencyFor } from "llm-economics/efficiency";
import { fp8E4m3 } from "llm-economics/formats";
import type { Accelerator } from "llm-economics/hardware";
import { estimateInference, requireFit } from "llm-economics/inference";
import { nvidiaB200Rental, nvidiaH200SxmRental, type RentalChannel, type RentalSeries } from "llm-economics/prices";
import { quantize } from "llm-economics/quantization";
import { millisecondsPerSecond } from "llm-economics/units";
import { marketHour, rentedHour, rentSpread } from "../machines/rentedHour.ts";
import { held, type NumberedClaim } from "./numberedClaim.ts";
import { atRents, type Ranged, ratioOf, scaled } from "./ratio.ts";

/** Ratio of H200 to H100 in the project's own measurements of decode steps (calibration, inference-own.json, November 2026). */
const measured = { least: 1.1026, most: 1.3977 } as const;

const model = quantize(llama2_70b, { weights: fp8E4m3, keyValueCache: fp8E4m3 });

function serve(accelerator: Accelerator, concurrency: number, tensorParallel: number) {
  const efficiency = efficiencyFor("tensorrt-llm", accelerator);
  const lengths = { inputTokens: 294, outputTokens: 294 };
  return requireFit(
    estimateInference({ model, accelerator, efficiency, tensorParallel, concurrency, schedule: "offline", ...lengths }),
  );
}

function perAccelerator(accelerator: Accelerator, concurrency: number, tensorParallel: number): Ranged {
  const { outputTokensPerSecond, accelerators } = serve(accelerator, concurrency, tensorParallel);
  return scaled(outputTokensPerSecond, 1 / accelerators);
}

/** Returns the article's claims on serving speed, checked with estimates of Llama 2 70B in FP8. */
export function speedClaims(): readonly NumberedClaim[] {
  const alone = serve(nvidiaH200Sxm, 1, 1);
  const most = 1024;
  const h200 = perAccelerator(nvidiaH200Sxm, most, 1);
  const b200 = ratioOf(perAccelerator(nvidiaB200, most, 1), h200);
  const rentRatioAt = (channel: RentalChannel) =>
    moneyRatio(
      marketHour(nvidiaB200Rental, channel).pricePerAcceleratorHour,
      marketHour(nvidiaH200SxmRental, channel).pricePerAcceleratorHour,
    ).toNumber();
  const atAws = (list: readonly RentalSeries<string, "USD">[], id: string) =>
    rentedHour(list, `aws/${id}/us-east-1/on-demand`).pricePerAcceleratorHour;
  const rentRatioAtAws = moneyRatio(
    atAws(nvidiaB200Rental, "p6-b200.48xlarge"),
    atAws(nvidiaH200SxmRental, "p5en.48xlarge"),
  ).toNumber();
  const spread = (channel: RentalChannel): readonly [number, number] => {
    const [b200Rents, h200Rents] = [rentSpread(nvidiaB200Rental, channel), rentSpread(nvidiaH200SxmRental, channel)];
    return [h200Rents[0] / b200Rents[1], h200Rents[1] / b200Rents[0]];
  };
  const forTheDollar = (sellers: string, rentRatio: number, rents: readonly [number, number] = [1, 1]) => ({
    what: `the same for the dollar, both rented from ${sellers}`,
    ...atRents(scaled(b200, 1 / rentRatio), rents),
    turnsAt: { input: "rent of a B200 over that of an H200", value: b200.value, unit: "times an H200's rent" },
  });
  const decode = alone.terms.weightsSeconds + alone.terms.attentionSeconds;
  return [
    held("T1", { says: "Inference takes milliseconds", unit: "ms", low: 1, high: millisecondsPerSecond }, [
      {
        what: "a token of 70B in FP8 on an H200, alone",
        value: alone.timePerOutputTokenSeconds.value * millisecondsPerSecond,
      },
      { what: "its whole answer of 294 tokens", value: alone.endToEndLatencySeconds.value * millisecondsPerSecond },
    ]),
    held("I1", { says: "Inference is bound by memory bandwidth", unit: "share of a step", low: 0.5 }, [
      { what: "reading weights and cache, one request on an H200", value: decode / alone.stepSeconds },
    ]),
    held("I2", { says: "An H200 serves up to 45 % faster than an H100", unit: "ratio", low: 1, high: 1.45 }, [
      {
        what: "70B in FP8, full, one H200 each against pairs of H100",
        ...ratioOf(h200, perAccelerator(nvidiaH100Sxm, most, 2)),
        era: "then",
      },
      {
        what: "the same against one H100, whose memory it nearly fills",
        ...ratioOf(h200, perAccelerator(nvidiaH100Sxm, most, 1)),
        era: "then",
      },
      {
        what: "one request alone: the ratio of bandwidths",
        ...ratioOf(perAccelerator(nvidiaH200Sxm, 1, 1), perAccelerator(nvidiaH100Sxm, 1, 1)),
      },
      {
        what: "Llama 3.1 8B, a decode step measured: least of 24 batches, contexts and formats",
        value: measured.least,
      },
      { what: "the same, most of them", value: measured.most },
    ]),
    held("H1", { says: "H200 is for inference, B200 for training", unit: "B200 over H200", low: 0, high: 1 }, [
      { what: "70B in FP8, full: tokens per second of an accelerator", ...b200 },
      forTheDollar("specialists", rentRatioAt("specialist"), spread("specialist")),
      forTheDollar("hyperscalers", rentRatioAt("hyperscaler"), spread("hyperscaler")),
      forTheDollar("AWS alone", rentRatioAtAws),
    ]),
  ];
}
