import type { ProvisionedPollerConfig } from '../../../wire/generated/lambda.ts';
import { defineTable } from '../../store/table.ts';

/** A queue whose messages are given to a function. */
export interface MappingRow {
  readonly uuid: string;
  readonly queueArn: string;
  readonly function: string;
  readonly qualifier?: string | undefined;
  readonly batchSize: number;
  readonly windowSeconds: number;
  readonly concurrency?: number | undefined;
  /** Event patterns, as JSON. */
  readonly filters: readonly string[];
  readonly reportsFailures: boolean;
  readonly enabled: boolean;
  /** Kept and shown, and nothing else. */
  readonly metrics?: readonly string[] | undefined;
  readonly pollers?: ProvisionedPollerConfig | undefined;
  readonly keyArn?: string | undefined;
  readonly state: 'Creating' | 'Enabling' | 'Enabled' | 'Disabling' | 'Disabled' | 'Updating' | 'Deleting';
  readonly modified: number;
  readonly lastResult?: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
  /** When the queue is looked at next, epoch ms. */
  readonly nextPoll?: number | undefined;
}

export const mappings = defineTable<MappingRow>({
  name: 'lambda.mappings',
  scope: 'region',
  id: (row) => row.uuid,
  indexes: { queue: (row) => row.queueArn, function: (row) => row.function },
});
