import { UsageError } from '../../../errors.ts';
import type { JsonObject } from '../../plan/json.ts';
import type { WorkplaceInput } from '../repository/workplace.ts';

/** What a step that backs up an instance is told. */
export interface InstanceStep extends WorkplaceInput {
  readonly account: string;
  readonly instance: string;
  /** The time of a schedule that it is for, ISO 8601: then it is made unless that is done, or somebody else is at it. */
  readonly slot?: string | undefined;
}

export function writeInstanceStep({ account, instance, ...place }: InstanceStep): JsonObject {
  return { account, instance, ...place };
}

export function readInstanceStep(input: JsonObject): InstanceStep {
  const { account, instance, store, kmsKey, bandwidth, concurrency, slot } = input;
  if (typeof account !== 'string' || typeof instance !== 'string' || typeof store !== 'string')
    throw new UsageError('A backup step needs "account", "instance" and "store".');
  return {
    account,
    instance,
    store,
    slot: typeof slot === 'string' ? slot : undefined,
    kmsKey: typeof kmsKey === 'string' ? kmsKey : undefined,
    bandwidth: typeof bandwidth === 'number' ? bandwidth : undefined,
    concurrency: typeof concurrency === 'number' ? concurrency : undefined,
  };
}
