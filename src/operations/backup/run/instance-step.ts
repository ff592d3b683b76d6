import { UsageError } from '../../../errors.ts';
import type { JsonObject } from '../../plan/json.ts';
import type { WorkplaceInput } from '../repository/workplace.ts';

/** What a step that backs up an instance is told. */
export interface InstanceStep extends WorkplaceInput {
  readonly account: string;
  readonly instance: string;
}

export function writeInstanceStep({ account, instance, ...place }: InstanceStep): JsonObject {
  return { account, instance, ...place };
}

export function readInstanceStep(input: JsonObject): InstanceStep {
  const { account, instance, store, kmsKey, bandwidth, concurrency } = input;
  if (typeof account !== 'string' || typeof instance !== 'string' || typeof store !== 'string')
    throw new UsageError('A backup step needs "account", "instance" and "store".');
  return {
    account,
    instance,
    store,
    kmsKey: typeof kmsKey === 'string' ? kmsKey : undefined,
    bandwidth: typeof bandwidth === 'number' ? bandwidth : undefined,
    concurrency: typeof concurrency === 'number' ? concurrency : undefined,
  };
}
