import type { Money } from "../money/money.js";
import type { Depreciation } from "./annualCapitalCharge.js";

/** Price of space: rent by the kilowatt of reserved power, or a building of your own. */
export type SpaceCharge<Currency extends string = string> =
  | {
      /** Rent of a kilowatt of server power for a month. */
      readonly pricePerKilowattMonth: Money<Currency>;
    }
  | {
      /** Building, power and cooling for a kilowatt of server power. */
      readonly purchasePerKilowatt: Money<Currency>;
      /** Depreciation of the building. */
      readonly depreciation: Depreciation;
    };

/** Price of electricity. */
export interface ElectricityCharge<Currency extends string = string> {
  /** Price of a kilowatt-hour at the meter of the site. */
  readonly pricePerKilowattHour: Money<Currency>;
  /** Energy of the site over energy of its servers; at least 1. */
  readonly powerUsageEffectiveness: number;
}

/** All costs of an owned accelerator. Nothing has a silent default: costs that do not occur are 0. */
export interface Ownership<Currency extends string = string> {
  /** Price of an accelerator with its share of the server. */
  readonly purchasePerAccelerator: Money<Currency>;
  /** Share of the cluster's price that is the network between servers; 0 if the price holds it. */
  readonly networkShare: number;
  /** Depreciation of both. */
  readonly depreciation: Depreciation;
  /** Repairs and support a year, over the price of accelerator and network. */
  readonly maintenanceShare: number;
  /** People who run it, for an accelerator and year. */
  readonly staffPerAcceleratorYear: Money<NoInfer<Currency>>;
  /** Most power that an accelerator draws, with its share of the server. */
  readonly serverPowerWattsPerAccelerator: number;
  /** Average power over the most. */
  readonly load: number;
  /** The place; "included" if another price holds it. */
  readonly space: SpaceCharge<NoInfer<Currency>> | "included";
  /** Electricity; "included" if the rent of the place holds it: charging both is the commonest mistake. */
  readonly electricity: ElectricityCharge<NoInfer<Currency>> | "included";
  /** Hours of use over hours of the year, above 0. */
  readonly utilization: number;
}
