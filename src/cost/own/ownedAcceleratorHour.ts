import type { Decimal } from "decimal.js";
import { nonNegative, positive, within } from "../../units/check.js";
import { checkObject, checkShape, type FieldCheck, shaped } from "../../units/checkShape.js";
import { wattsPerKilowatt } from "../../units/scale.js";
import { hoursPerYear, monthsPerYear } from "../../units/timeScale.js";
import { checkMoney } from "../money/checkMoney.js";
import { divide } from "../money/divide.js";
import { exactDecimal } from "../money/exactDecimal.js";
import { type Money, money } from "../money/money.js";
import { multiply } from "../money/multiply.js";
import { nonNegativeMoney } from "../money/nonNegativeMoney.js";
import { sumTerms } from "../money/sumAmounts.js";
import { annualCapitalCharge } from "./annualCapitalCharge.js";
import { checkDepreciation } from "./depreciation.js";
import { networkCost } from "./networkCost.js";
import type { ElectricityCharge, Ownership, SpaceCharge } from "./ownership.js";

/** Cost terms of an owned accelerator-hour. */
export type OwnershipTerms<Currency extends string = string> = {
  /** Capital cost of accelerators and servers. */
  readonly hardware: Money<Currency>;
  /** Capital cost of the network between servers. */
  readonly network: Money<Currency>;
  /** Repairs and support. */
  readonly maintenance: Money<Currency>;
  /** Operating staff. */
  readonly staff: Money<Currency>;
  /** Data-centre space. */
  readonly space: Money<Currency>;
  /** Electricity. */
  readonly electricity: Money<Currency>;
};

/** Cost of an hour of use of an owned accelerator. */
export interface OwnedAcceleratorHour<Currency extends string = string> {
  /** Total cost; the terms sum to it exactly. */
  readonly perUsedHour: Money<Currency>;
  /** Cost by term. */
  readonly terms: OwnershipTerms<Currency>;
}

/**
 * The cost of an hour of use of an owned accelerator.
 *
 * Model: yearly (capital x (1 + networkShare / (1 - networkShare)) + maintenance + staff + space + electricity) / (8766 x
 * utilization), where electricity = serverPowerWattsPerAccelerator / 1000 x load x 8766 x powerUsageEffectiveness x
 * pricePerKilowattHour. Space is charged by maximum power, not by average power.
 * Assumes: hours of use bear the cost of idle hours, the load is the same in all hours, and there are no taxes or subsidies.
 *
 * @param ownership - purchase price, depreciation, operating costs and utilization
 * @returns the cost of an hour of use, with terms that sum to it
 * @unit currency/accelerator-hour
 * @throws {@link InvalidQuantityError} if a quantity is negative or not finite, or a share out of range
 * @throws {@link CurrencyMismatchError} if the amounts are in different currencies
 * @source B. Cottier et al. (arXiv:2405.21015, 2024) for the shares; first principles for the sum
 * @example
 * ```ts
 * import { ownedAcceleratorHour, usd } from "llm-economics/cost";
 *
 * ownedAcceleratorHour({
 *   purchasePerAccelerator: usd(31_250),
 *   networkShare: 0,
 *   depreciation: { method: "annuity", lifeYears: 4, residualShare: 0.2, costOfCapital: 0.1 },
 *   maintenanceShare: 0.03,
 *   staffPerAcceleratorYear: usd(0),
 *   serverPowerWattsPerAccelerator: 1275,
 *   load: 0.75,
 *   space: { pricePerKilowattMonth: usd(130) },
 *   electricity: { pricePerKilowattHour: usd("0.08"), powerUsageEffectiveness: 1.2 },
 *   utilization: 0.7,
 * }).perUsedHour.amount.toFixed(5); // => "1.99521"
 * ```
 */
export function ownedAcceleratorHour<Currency extends string>(
  ownership: Ownership<Currency>,
): OwnedAcceleratorHour<Currency> {
  checkShape("ownership", ownership, {
    purchasePerAccelerator: checkMoney,
    networkShare: nonNegative,
    depreciation: checkDepreciation,
    maintenanceShare: 0,
    staffPerAcceleratorYear: checkMoney,
    serverPowerWattsPerAccelerator: 0,
    load: 0,
    space: checkSpace,
    electricity: checkElectricity,
    utilization: 0,
  });
  const utilization = positive("utilization", within("utilization", ownership.utilization, 0, 1));
  const hours = exactDecimal("utilization", utilization).times(hoursPerYear);
  const annual = annualTerms(ownership);
  const terms: OwnershipTerms<Currency> = {
    hardware: divide(annual.hardware, hours),
    network: divide(annual.network, hours),
    maintenance: divide(annual.maintenance, hours),
    staff: divide(annual.staff, hours),
    space: divide(annual.space, hours),
    electricity: divide(annual.electricity, hours),
  };
  return { perUsedHour: sumTerms(terms), terms };
}

/** A check that also accepts "included", for a charge that another price covers. */
const orIncluded =
  (check: FieldCheck): FieldCheck =>
  (field: string, charge: unknown) => {
    if (charge !== "included") check(field, checkObject(field, charge, 'a charge, or "included"') as never);
  };

const checkElectricity = /* @__PURE__ */ orIncluded(
  /* @__PURE__ */ shaped<ElectricityCharge>({ pricePerKilowattHour: 0, powerUsageEffectiveness: 0 }),
);

const checkSpace = /* @__PURE__ */ orIncluded((field: string, space: SpaceCharge) => {
  const owned = Object.hasOwn(space, "purchasePerKilowatt");
  checkShape<object>(field, space, owned ? builtSpace : rentedSpace, `${field}.`);
});

const rentedSpace = { pricePerKilowattMonth: 0 };
const builtSpace = { purchasePerKilowatt: 0, depreciation: checkDepreciation };

function annualTerms<Currency extends string>(ownership: Ownership<Currency>): OwnershipTerms<Currency> {
  const { purchasePerAccelerator: purchase, depreciation, networkShare } = ownership;
  const watts = nonNegative("serverPowerWattsPerAccelerator", ownership.serverPowerWattsPerAccelerator);
  const kilowatts = exactDecimal("serverPowerWattsPerAccelerator", watts).div(wattsPerKilowatt);
  const hardware = annualCapitalCharge({ purchase, depreciation });
  const bought = sumTerms({ purchase, network: networkCost(purchase, networkShare) });
  return {
    hardware,
    network: networkCost(hardware, networkShare),
    maintenance: multiply(bought, nonNegative("maintenanceShare", ownership.maintenanceShare)),
    staff: nonNegativeMoney("staffPerAcceleratorYear", ownership.staffPerAcceleratorYear),
    space: annualSpace(ownership.space, kilowatts, purchase.currency),
    electricity: annualElectricity(ownership.electricity, kilowatts, ownership.load, purchase.currency),
  };
}

function annualSpace<Currency extends string>(
  space: SpaceCharge<Currency> | "included",
  kilowatts: Decimal,
  currency: Currency,
): Money<Currency> {
  if (space === "included") return money(0, currency);
  if ("purchasePerKilowatt" in space) {
    const { purchasePerKilowatt: purchase, depreciation } = space;
    return multiply(annualCapitalCharge({ purchase, depreciation }), kilowatts);
  }
  const month = nonNegativeMoney("pricePerKilowattMonth", space.pricePerKilowattMonth);
  return multiply(multiply(month, monthsPerYear), kilowatts);
}

function annualElectricity<Currency extends string>(
  electricity: ElectricityCharge<Currency> | "included",
  kilowatts: Decimal,
  load: number,
  currency: Currency,
): Money<Currency> {
  const averageLoad = within("load", load, 0, 1);
  if (electricity === "included") return money(0, currency);
  const { pricePerKilowattHour, powerUsageEffectiveness } = electricity;
  const effectiveness = within("powerUsageEffectiveness", powerUsageEffectiveness, 1, Number.MAX_VALUE);
  const perKilowatt = multiply(nonNegativeMoney("pricePerKilowattHour", pricePerKilowattHour), hoursPerYear);
  return multiply(perKilowatt, kilowatts.times(averageLoad).times(effectiveness));
}
