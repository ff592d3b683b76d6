import { UsageError } from '../errors.ts';
import { meantRegion } from './meant-region.ts';
import type { Connection } from './connection.ts';

/** The regions that the account has enabled, in order of name. */
export async function enabledRegions(
  connection: Connection,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const { Regions = [] } = await connection.call('ec2', 'DescribeRegions', {}, { signal });
  return Regions.flatMap(({ RegionName }) => RegionName ?? []).toSorted();
}

/** What a person asked for with `--region`: names, or `all` for those that the account has enabled; by default the connection's own. */
export async function resolveRegions(
  connection: Connection,
  asked: readonly string[],
  signal?: AbortSignal,
): Promise<readonly string[]> {
  if (asked.length === 0) return [connection.region];
  if (!asked.includes('all')) {
    const wrong = asked.find((name) => !/^[a-z]+(?:-[a-z]+)+-\d+$/.test(name));
    if (wrong !== undefined)
      throw new UsageError(`${wrong} is not the name of a region.`, {
        hint: meantRegion(wrong) ?? 'A region looks like eu-central-1; `all` is every enabled one.',
      });
    return [...new Set(asked)];
  }
  return enabledRegions(connection, signal);
}
