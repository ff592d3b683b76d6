import { allowedErrors } from './rate.ts';
import type { CommandRow } from './state.ts';

export interface Outcome {
  readonly status: string;
  readonly statusDetails: string;
}

const same = (status: string): Outcome => ({ status, statusDetails: status });

/**
 * How a command has ended, from how its invocations did.
 * https://docs.aws.amazon.com/systems-manager/latest/userguide/monitor-commands.html
 */
export function outcomeOf(command: CommandRow): Outcome {
  const { targetCount, succeeded, deliveryTimedOut, undeliverable, errors, executionTimedOut } = command;
  if (command.cancelled) return same('Cancelled');
  if (targetCount === 0) return { status: 'Success', statusDetails: 'NoInstancesInTag' };
  if (undeliverable === targetCount) return { status: 'Failed', statusDetails: 'Undeliverable' };
  if (errors > 0 && errors === executionTimedOut && errors === targetCount)
    return { status: 'TimedOut', statusDetails: 'ExecutionTimedOut' };
  if (command.terminated || errors > allowedErrors(command.maxErrors, targetCount)) return same('Failed');
  // What cannot be delivered at all does not count.
  if (succeeded + undeliverable === targetCount) return same('Success');
  if (deliveryTimedOut > 0 && succeeded + undeliverable + deliveryTimedOut === targetCount)
    return { status: 'TimedOut', statusDetails: 'DeliveryTimedOut' };
  return { status: 'Failed', statusDetails: 'Incomplete' };
}
