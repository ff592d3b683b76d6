import type { TimerContext } from '../../../action.ts';
import { opsItemNotFound } from './errors.ts';
import { opsItems } from './state.ts';
import type { KeptTimes, OpsItemRow } from './state.ts';

export function findOpsItem({ state }: Pick<TimerContext, 'state'>, id: string): OpsItemRow {
  const row = state.table(opsItems).get(id);
  if (row === undefined) throw opsItemNotFound(id);
  return row;
}

const timeNames = ['ActualStartTime', 'ActualEndTime', 'PlannedStartTime', 'PlannedEndTime'] as const;

/** The times that a request says, as rows keep them. */
export function keptTimes(input: {
  readonly [Name in (typeof timeNames)[number]]?: Date | undefined;
}): KeptTimes {
  return Object.fromEntries(
    timeNames.flatMap((name) => {
      const time = input[name];
      return time === undefined ? [] : [[name, time.getTime()]];
    }),
  );
}

export function describeOpsItem({ id, settings, times, ...row }: OpsItemRow) {
  const shownTimes = Object.fromEntries(
    timeNames.map((name) => [name, times[name] === undefined ? undefined : new Date(times[name])]),
  );
  return {
    OpsItemType: '/aws/issue',
    ...settings,
    ...shownTimes,
    OpsItemId: id,
    Status: row.status,
    CreatedBy: row.createdBy,
    CreatedTime: new Date(row.created),
    LastModifiedBy: row.modifiedBy,
    LastModifiedTime: new Date(row.modified),
    Version: String(row.version),
  };
}
