import type { CommandFilter } from '../../../../wire/generated/ssm.ts';
import { validation } from '../errors.ts';

/** What a command and an invocation have in common for the filters. */
export interface Filtered {
  readonly requested: number;
  readonly status: string;
  readonly statusDetails: string;
  readonly document: string;
}

/** https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_CommandFilter.html */
export function compileCommandFilters<Row extends Filtered>(
  filters: readonly CommandFilter[] | undefined,
): (row: Row) => boolean {
  const tests = (filters ?? []).map(compileFilter);
  return (row) => tests.every((test) => test(row));
}

const OVER = new Set(['Success', 'Cancelled', 'Failed', 'TimedOut']);

function compileFilter({ key, value }: CommandFilter): (row: Filtered) => boolean {
  switch (key) {
    case 'InvokedAfter': {
      const time = timeOf(value);
      return (row) => row.requested >= time;
    }
    case 'InvokedBefore': {
      const time = timeOf(value);
      return (row) => row.requested < time;
    }
    case 'Status':
      return (row) => row.status === value || row.statusDetails === value;
    case 'DocumentName':
      return (row) => row.document === value;
    case 'ExecutionStage':
      return (row) => OVER.has(row.status) === (value === 'Complete');
    default:
      throw validation(`Invalid filter key: ${key}.`);
  }
}

function timeOf(value: string): number {
  const time = Date.parse(value);
  if (Number.isNaN(time))
    throw validation(`Invalid filter value: ${value}. It must be a time such as 2026-07-07T00:00:00Z.`);
  return time;
}
