import type { OperationContext, Place } from '../context.ts';
import { overPlaces } from '../over-places.ts';

export interface LogGroupLine extends Place {
  readonly name: string;
  /** Undefined: for ever. */
  readonly retentionDays: number | undefined;
  readonly bytes: number;
  readonly class: string;
  /** ISO 8601 in UTC. */
  readonly created: string;
}

/** Lists log groups of every account and region of the context. */
export async function* listLogGroups(
  { prefix }: { readonly prefix?: string | undefined },
  context: OperationContext,
): AsyncGenerator<LogGroupLine> {
  const input = prefix === undefined ? {} : { logGroupNamePrefix: prefix };
  const pages = overPlaces(context, (connection) => connection.pages('logs', 'DescribeLogGroups', input));
  for await (const found of pages) {
    if ('error' in found) continue;
    const { account, region, value } = found;
    for (const group of value.logGroups ?? [])
      yield {
        account,
        region,
        name: group.logGroupName ?? '',
        retentionDays: group.retentionInDays,
        bytes: group.storedBytes ?? 0,
        class: group.logGroupClass ?? 'STANDARD',
        created: new Date(group.creationTime ?? 0).toISOString(),
      };
  }
}
