import {
  defaultLoad,
  defaultPowerUsageEffectiveness,
  defaultServerLifeYears,
  industrialElectricityPrices,
  type Money,
  ownedAcceleratorHour,
  usd,
} from "llm-economics/cost";

/** An hour of an accelerator that no one rents out: what its published price and power make of it. */
export function ownedHour(purchase: Money<"USD">, serverPowerWattsPerAccelerator: number): Money<"USD"> {
  return ownedAcceleratorHour({
    purchasePerAccelerator: purchase,
    networkShare: 0,
    depreciation: { method: "annuity", lifeYears: defaultServerLifeYears, residualShare: 0, costOfCapital: 0.1 },
    maintenanceShare: 0.03,
    staffPerAcceleratorYear: usd(0),
    serverPowerWattsPerAccelerator,
    load: defaultLoad,
    space: { pricePerKilowattMonth: usd(130) },
    electricity: {
      pricePerKilowattHour: usd(industrialElectricityPrices[2025]),
      powerUsageEffectiveness: defaultPowerUsageEffectiveness,
    },
    utilization: 1,
  }).perUsedHour;
}
