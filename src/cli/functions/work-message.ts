import { UsageError } from '../../errors.ts';

/** One operation for one account and region: the body of a message. */
export interface WorkMessage {
  readonly operation: string;
  /** A name of the configuration; absent for the functions' own account. */
  readonly account?: string;
  readonly regions: readonly string[];
  /** When the schedule asked for it, ISO 8601; absent when a person did. */
  readonly time?: string;
  /** By the clock of whoever sent it, in epoch milliseconds. */
  readonly sentAt: number;
}

/** Reads the body of a message. Throws a UsageError for what nobody of the deployment wrote. */
export function readWorkMessage(body: string): WorkMessage {
  const value = parsed(body);
  if (typeof value === 'object' && value !== null) {
    const { operation, account, regions, time, sentAt } = Object.fromEntries(Object.entries(value));
    if (
      typeof operation === 'string' &&
      Array.isArray(regions) &&
      regions.length > 0 &&
      regions.every((region) => typeof region === 'string') &&
      (account === undefined || typeof account === 'string') &&
      (time === undefined || typeof time === 'string') &&
      typeof sentAt === 'number'
    )
      return {
        operation,
        regions,
        sentAt,
        ...(account === undefined ? {} : { account }),
        ...(time === undefined ? {} : { time }),
      };
  }
  throw new UsageError('The message is not one of the dispatcher: it says no operation and regions.');
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
