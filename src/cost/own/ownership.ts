import type { Money } from "../money/money.js";
import type { Depreciation } from "./depreciation.js";

/** Price of data-centre space: colocation rent by kilowatt of reserved power, or an owned building. */
export type SpaceCharge<Currency extends string = string> =
  | {
      /** Monthly rent for a kilowatt of server power. */
      readonly pricePerKilowattMonth: Money<Currency>;
    }
  | {
      /** Purchase price of building, power and cooling for a kilowatt of server power. */
      readonly purchasePerKilowatt: Money<Currency>;
      /** Depreciation of the building. */
      readonly depreciation: Depreciation;
    };

/** Price of electricity. */
export interface ElectricityCharge<Currency extends string = string> {
  /** Price of a kilowatt-hour at the site's meter. */
  readonly pricePerKilowattHour: Money<Currency>;
  /** Energy of the site over energy of its servers (PUE); at least 1. */
  readonly powerUsageEffectiveness: number;
}

/** Costs of an owned accelerator. There are no defaults: set costs that do not occur to 0. */
export interface Ownership<Currency extends string = string> {
  /** Purchase price of an accelerator with its share of the server. */
  readonly purchasePerAccelerator: Money<Currency>;
  /** Network between servers as a share of the cluster's price; 0 if the purchase price includes it. */
  readonly networkShare: number;
  /** Depreciation of servers and network. */
  readonly depreciation: Depreciation;
  /** Yearly repairs and support as a share of the price of accelerator and network. */
  readonly maintenanceShare: number;
  /** Operating staff per accelerator and year. */
  readonly staffPerAcceleratorYear: Money<NoInfer<Currency>>;
  /** Maximum power of an accelerator with its share of the server. */
  readonly serverPowerWattsPerAccelerator: number;
  /** Average power over maximum power, 0 to 1. */
  readonly load: number;
  /** Data-centre space; "included" if another price covers it. */
  readonly space: SpaceCharge<NoInfer<Currency>> | "included";
  /** Electricity; "included" if the rent covers it. Charging it twice is the most common mistake. */
  readonly electricity: ElectricityCharge<NoInfer<Currency>> | "included";
  /** Hours of use over hours of the year, above 0. */
  readonly utilization: number;
}
