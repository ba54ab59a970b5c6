import { hoursPerMonth, secondsPerMonth } from "../../units/timeScale.js";
import { excessDemand, neededReplicas } from "../rent/neededReplicas.js";
import { replicaSpans } from "../rent/replicaSpans.js";
import type { Scaling } from "../rent/scaling.js";
import type { CapacityLoad } from "./capacityResult.js";
import type { RunningHours } from "./loadBands.js";

/** Inputs that size a fleet in one month. */
export interface FleetMonth {
  readonly month: number;
  /** Requests per second in each hour of the period, in that month. */
  readonly hourlyDemand: readonly number[];
  /** Requests per second that one replica serves, in that month. */
  readonly requestsPerSecondPerReplica: number;
  readonly acceleratorsPerReplica: number;
  readonly acceleratorsPerServer: number;
  readonly headroom: number;
  readonly minimumReplicas: number;
  readonly spareServers: number;
  /** Owned servers: billed at all hours, needed or not. */
  readonly boughtServers: number;
  readonly scaling: Scaling;
}

/** Load of a month, and the hours for which each number of servers runs. */
export interface MonthLoad {
  readonly load: CapacityLoad;
  readonly running: readonly RunningHours[];
}

/** Load of a month in which tokens are bought, without machines. */
export function tokenMonth(month: number, hourlyDemand: readonly number[]): CapacityLoad {
  return {
    month,
    requests: mean(hourlyDemand) * secondsPerMonth,
    peakRequestsPerSecond: Math.max(...hourlyDemand),
    replicas: 0,
    servers: 0,
    serverHours: 0,
    utilization: 0,
    unservedShare: 0,
  };
}

/** Load of a month on a fleet of whole servers. */
export function monthLoad(fleet: FleetMonth): MonthLoad {
  const { hourlyDemand, requestsPerSecondPerReplica: rate, spareServers, boughtServers } = fleet;
  const needed = hourlyDemand.map((demand) =>
    neededReplicas(demand * (1 + fleet.headroom), rate, fleet.minimumReplicas),
  );
  const each = hoursPerMonth / hourlyDemand.length;
  const running: RunningHours[] = [];
  let [busy, unserved, capacity, serverHours] = [0, 0, 0, 0];
  hourlyDemand.forEach((demand, hour) => {
    for (const { serving, billed, share } of replicaSpans(hour, needed, fleet.scaling)) {
      const servers = Math.max(boughtServers, serversFor(billed, fleet) + spareServers);
      running.push({ machines: servers, hours: each * share });
      serverHours += servers * each * share;
      capacity += servers * replicasPerServer(fleet) * rate * share;
      busy += Math.min(demand, serving * rate) * share;
      unserved += excessDemand(demand, serving * rate) * share;
    }
  });
  const asked = hourlyDemand.reduce((sum, demand) => sum + demand, 0);
  return {
    load: {
      ...tokenMonth(fleet.month, hourlyDemand),
      replicas: Math.max(...needed),
      servers: running.reduce((most, { machines }) => Math.max(most, machines), 0),
      serverHours,
      utilization: capacity === 0 ? 0 : busy / capacity,
      unservedShare: asked === 0 ? 0 : unserved / asked,
    },
    running,
  };
}

type ServerSize = Pick<FleetMonth, "acceleratorsPerReplica" | "acceleratorsPerServer">;

/** Whole servers for a number of replicas. A server holds several replicas if they fit; otherwise a replica spans several servers. */
function serversFor(replicas: number, { acceleratorsPerReplica, acceleratorsPerServer }: ServerSize): number {
  const inServer = Math.floor(acceleratorsPerServer / acceleratorsPerReplica);
  if (inServer >= 1) return Math.ceil(replicas / inServer);
  return replicas * Math.ceil(acceleratorsPerReplica / acceleratorsPerServer);
}

function replicasPerServer({ acceleratorsPerReplica, acceleratorsPerServer }: ServerSize): number {
  const inServer = Math.floor(acceleratorsPerServer / acceleratorsPerReplica);
  return inServer >= 1 ? inServer : 1 / Math.ceil(acceleratorsPerReplica / acceleratorsPerServer);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
