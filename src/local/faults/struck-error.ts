import type { FaultFamily } from '../../wire/sigv4/worded-fault.ts';
import { AwsError } from '../error.ts';
import type { Strike } from './faults.ts';
import { throttlingError } from './throttling.ts';

/** The connection broke: no answer comes. In process it is what a client sees of a reset socket. */
export class ConnectionDropped extends Error {
  readonly code = 'ECONNRESET';

  constructor() {
    super('socket hang up');
    this.name = 'ConnectionDropped';
  }
}

/** What a call that is struck ends with before anything was done; undefined when it goes on. */
export function struckError(
  effect: Strike['effect'],
  service: string,
  family: FaultFamily,
): AwsError | ConnectionDropped | undefined {
  if (effect === undefined) return undefined;
  if (effect.kind === 'throttle') return throttlingError(service, family);
  if (effect.kind === 'error') return new AwsError(effect.code, effect.status, effect.message);
  if (effect.kind === 'capacity')
    return new AwsError('InsufficientInstanceCapacity', 500, 'Insufficient capacity.');
  return effect.when === 'before' ? new ConnectionDropped() : undefined;
}
