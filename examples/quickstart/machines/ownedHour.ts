import {
  defaultLoad,
  defaultServerLifeYears,
  formatMoney,
  industrialElectricityPrices,
  type Money,
  ownedAcceleratorHour,
  usd,
} from "llm-economics/cost";
import { defaultPowerUsageEffectiveness } from "llm-economics/energy";
import type { PricedHour } from "./rentedHour.ts";

const costOfCapital = 0.1;
const maintenanceShare = 0.03;
const spacePerKilowattMonth = usd(130);

/** Returns the cost of an accelerator-hour by ownership, from purchase price and power, for accelerators that nobody rents out. */
export function ownedHour(purchase: Money<"USD">, watts: number, statedIn: string): PricedHour {
  const { perUsedHour } = ownedAcceleratorHour({
    purchasePerAccelerator: purchase,
    networkShare: 0,
    depreciation: { method: "annuity", lifeYears: defaultServerLifeYears, residualShare: 0, costOfCapital },
    maintenanceShare,
    staffPerAcceleratorYear: usd(0),
    serverPowerWattsPerAccelerator: watts,
    load: defaultLoad,
    space: { pricePerKilowattMonth: spacePerKilowattMonth },
    electricity: {
      pricePerKilowattHour: usd(industrialElectricityPrices[2025]),
      powerUsageEffectiveness: defaultPowerUsageEffectiveness.value,
    },
    utilization: 1,
  });
  const price = formatMoney(purchase, { locale: "en-US", maximumFractionDigits: 0 });
  const capital = `${defaultServerLifeYears} years at ${costOfCapital * 100} %`;
  return {
    pricePerAcceleratorHour: perUsedHour,
    priceBasis: `owned: ${price} (${statedIn}), ${capital}, ${Math.round(watts)} W with its server`,
  };
}
