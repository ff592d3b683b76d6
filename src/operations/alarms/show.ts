import { NuageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { listAlarms } from './list.ts';
import type { AlarmLine } from './list.ts';

export interface AlarmNews {
  /** ISO 8601 in UTC. */
  readonly time: string;
  readonly kind: string;
  readonly summary: string;
}

/** One alarm with what happened to it, the newest first. */
export async function showAlarm(
  { name, most = 20 }: { readonly name: string; readonly most?: number | undefined },
  context: OperationContext,
): Promise<AlarmLine & { readonly history: readonly AlarmNews[] }> {
  const { connection } = await onePlace('alarms show', context);
  for await (const alarm of listAlarms({ names: [name] }, context)) {
    const input = { AlarmName: name, MaxRecords: Math.min(100, most), ScanBy: 'TimestampDescending' };
    const { AlarmHistoryItems = [] } = await connection.call('cloudwatch', 'DescribeAlarmHistory', input);
    return {
      ...alarm,
      history: AlarmHistoryItems.map(({ Timestamp, HistoryItemType = '', HistorySummary = '' }) => ({
        time: Timestamp?.toISOString() ?? '',
        kind: HistoryItemType,
        summary: HistorySummary,
      })),
    };
  }
  throw new NuageError('NotFound', `There is no alarm ${name}.`, {
    hint: 'nuage alarms list shows those there are.',
  });
}
