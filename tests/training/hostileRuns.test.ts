import { nvidiaH100Sxm } from "llm-economics/accelerators";
import { trainingPowerWatts } from "llm-economics/training";
import { expect, it } from "vitest";

it.each([-5n, Symbol("s"), "700", new Float64Array([1, 2]), { length: 1e9 }, -1, 0])(
  "throws a typed error for a power limit that is not a number above 0: %s",
  (thermalDesignPowerWatts) => {
    const accelerator = { ...nvidiaH100Sxm, thermalDesignPowerWatts } as never;
    expect(() => trainingPowerWatts({ accelerator, busyShare: 0.5 })).toThrow(/thermalDesignPowerWatts must be/);
  },
);
