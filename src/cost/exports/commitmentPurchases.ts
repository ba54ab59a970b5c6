import { add } from "../money/add.js";
import type { FocusCharge } from "./focusCharge.js";

/** The purchase charges of commitments that are billed each period, one for each cost centre, covering used and unused hours. */
export function commitmentPurchases(charges: readonly FocusCharge[]): readonly FocusCharge[] {
  const purchases = new Map<string, FocusCharge>();
  for (const { cost, quantity, usage, frequency, tags } of charges) {
    const { commitment } = usage;
    if (commitment === undefined || commitment.payment === "upfront" || frequency !== "Usage-Based") continue;
    const key = JSON.stringify([commitment.id, cost.currency, tags]);
    const known = purchases.get(key);
    purchases.set(key, {
      term: `purchase of ${commitment.name ?? commitment.id}`,
      cost: known ? add<string>(known.cost, cost) : cost,
      quantity: known ? known.quantity.plus(quantity) : quantity,
      usage: { unit: usage.unit, commitment, service: usage.service },
      frequency: "Recurring",
      tags,
    });
  }
  return [...purchases.values()];
}
