import { share } from "../../units/check.js";
import { add } from "../money/add.js";
import { exactDecimal } from "../money/exactDecimal.js";
import { multiply } from "../money/multiply.js";
import type { FocusCharge } from "./focusCharge.js";

/** Returns the recurring purchase charges of commitments, one per cost centre, covering used and unused hours. */
export function commitmentPurchases(charges: readonly FocusCharge[]): readonly FocusCharge[] {
  const purchases = new Map<string, FocusCharge>();
  for (const { usage, frequency, tags, ...charge } of charges) {
    const { commitment } = usage;
    if (commitment === undefined || frequency !== "Usage-Based") continue;
    const upfront = share(`${commitment.id}.upfrontShare`, commitment.upfrontShare ?? 0);
    if (upfront === 1) continue;
    const rest = exactDecimal("upfrontShare", upfront).neg().plus(1);
    const [cost, quantity] = [multiply(charge.cost, rest), charge.quantity.times(rest)];
    const key = JSON.stringify([commitment.id, cost.currency, tags]);
    const known = purchases.get(key);
    purchases.set(key, {
      term: `purchase of ${commitment.name ?? commitment.id}`,
      cost: known ? add<string>(known.cost, cost) : cost,
      quantity: known ? known.quantity.plus(quantity) : quantity,
      usage: { unit: usage.unit, commitment, service: usage.service, serviceName: usage.serviceName },
      frequency: "Recurring",
      tags,
    });
  }
  return [...purchases.values()];
}
