import type { Tag } from '../../blocks/tags.ts';
import { defineTable } from '../../store/table.ts';
import type { TargetRow } from './targets/target-row.ts';

export interface BusRow {
  readonly name: string;
  readonly arn: string;
  readonly description?: string | undefined;
  readonly kmsKey?: string | undefined;
  readonly deadLetterArn?: string | undefined;
  readonly policy?: string | undefined;
  readonly tags: readonly Tag[];
  readonly created: number;
  readonly modified: number;
  /** How many of its rules could want an event: what happens in the cloud is not even looked at when it is none. */
  readonly listeners: number;
}

export const buses = defineTable<BusRow>({
  name: 'events.buses',
  scope: 'region',
  id: (row) => row.name,
});

/** ENABLED, DISABLED, or ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS. */
type RuleState = string;

export interface RuleRow {
  readonly bus: string;
  readonly name: string;
  readonly arn: string;
  readonly pattern?: string | undefined;
  readonly schedule?: string | undefined;
  readonly state: RuleState;
  readonly description?: string | undefined;
  readonly roleArn?: string | undefined;
  readonly managedBy?: string | undefined;
  /** The archive that takes what the rule matches. */
  readonly archive?: string | undefined;
  readonly tags: readonly Tag[];
  readonly targets: readonly TargetRow[];
  /** When its schedule began to count, epoch milliseconds. */
  readonly since: number;
}

export const rules = defineTable<RuleRow>({
  name: 'events.rules',
  scope: 'region',
  id: (row) => ruleId(row.bus, row.name),
  indexes: {
    bus: (row) => row.bus,
    listens: (row) => (listens(row) ? row.bus : null),
  },
});

/** Names of buses may hold slashes; names of rules may not. */
export function ruleId(bus: string, name: string): string {
  return `${bus}/${name}`;
}

/** Whether a rule is asked about each event. */
export function listens({ pattern, state }: RuleRow): boolean {
  return pattern !== undefined && state !== 'DISABLED';
}
