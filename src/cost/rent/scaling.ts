/** Scaling of replicas with demand. */
export type Scaling =
  | {
      /** As many as the busiest hour needs, at all hours. */
      readonly policy: "fixed";
    }
  | {
      /** Started ahead of a demand that is known, and kept as long as it needs them: nothing is refused. */
      readonly policy: "scheduled";
      /** Time from starting a replica until it serves. */
      readonly lagSeconds: number;
    }
  | {
      /** Started and stopped after demand has changed: what exceeds them meanwhile is refused or waits. */
      readonly policy: "reactive";
      /** Time from a change of demand until replicas have followed; a replica is on the bill while it starts. */
      readonly lagSeconds: number;
    };
