/** Policy for scaling replicas with demand. */
export type Scaling =
  | {
      /** Enough replicas for the busiest hour, at all hours. */
      readonly policy: "fixed";
    }
  | {
      /** Replicas start ahead of known demand, so that no request is refused. */
      readonly policy: "scheduled";
      /** Time from starting a replica until it serves. */
      readonly lagSeconds: number;
    }
  | {
      /** Replicas start and stop after demand has changed; in the meantime, excess requests wait or are refused. */
      readonly policy: "reactive";
      /** Time from a change of demand until the fleet has scaled; replicas are billed while they start. */
      readonly lagSeconds: number;
    };
