import type { RunInstancesRequest } from '../../../../wire/generated/ec2.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';

/** A launch that a Spot Fleet has written out. */
export type FleetLaunchInput = Omit<RunInstancesRequest, 'MinCount' | 'MaxCount'>;

/** One thing that a fleet may launch: a version of a template with what is laid over it, or what is written out. */
export interface FleetOption {
  readonly templateId?: string | undefined;
  readonly templateName?: string | undefined;
  readonly version?: string | undefined;
  readonly launch?: FleetLaunchInput | undefined;
  readonly type?: string | undefined;
  readonly imageId?: string | undefined;
  readonly subnetId?: string | undefined;
  readonly zone?: string | undefined;
  readonly maxPrice?: string | undefined;
  /** How many units one instance counts for. */
  readonly weight?: number | undefined;
  readonly priority?: number | undefined;
}

export type Lifecycle = 'spot' | 'on-demand';

/** Instances that were launched together, or the refusal that came instead. */
export interface FleetLaunch {
  readonly option: FleetOption;
  readonly lifecycle: Lifecycle;
  readonly instanceId?: string | undefined;
  readonly error?: { readonly code: string; readonly message: string } | undefined;
}

export interface FleetTarget {
  readonly total: number;
  readonly onDemand: number;
  readonly spot: number;
  readonly default: string;
}

/** A fleet. Times are epoch milliseconds. */
export interface FleetRow {
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly createdAt: number;
  /** `instant`, `request` or `maintain`. */
  readonly type: string;
  readonly state: 'active' | 'deleted_running' | 'deleted_terminating';
  readonly deletedAt?: number | undefined;
  readonly clientToken: string | undefined;
  readonly options: readonly FleetOption[];
  readonly target: FleetTarget;
  readonly onDemandStrategy: string;
  readonly spotStrategy: string;
  readonly interruptionBehavior: string;
  readonly excessTermination: string;
  readonly replaceUnhealthy: boolean;
  readonly terminateOnExpiry: boolean;
  readonly validFrom?: number | undefined;
  readonly validUntil?: number | undefined;
  /** What it launched so far, the refused ones too. */
  readonly launches: readonly FleetLaunch[];
  readonly tags: readonly Tag[];
}

export const fleets = defineTable<FleetRow>({
  name: 'ec2.fleets',
  scope: 'region',
  id: (row) => row.id,
  indexes: {},
});

/** The tags by which an instance says which fleet it is of. Only AWS can set them. */
export const fleetTag = 'aws:ec2:fleet-id';
export const spotFleetTag = 'aws:ec2spot:fleet-request-id';

/** A fleet's tag for its instances, by its id. */
export function tagOfFleet(id: string) {
  return { Key: id.startsWith('sfr-') ? spotFleetTag : fleetTag, Value: id };
}
