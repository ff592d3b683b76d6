import type { Connection } from '../../aws/connection.ts';
import type { ParameterMetadata } from '../../wire/generated/ssm.ts';
import type { Place } from '../context.ts';

/** A parameter as lists show it: everything but its value. Times are ISO 8601 in UTC. */
export interface ParameterLine extends Place {
  readonly name: string;
  readonly type: string;
  readonly version: number;
  readonly tier: string;
  readonly modified: string;
  readonly modifiedBy: string;
  readonly keyId: string | undefined;
  readonly description: string | undefined;
}

export function parameterLine({ account, region }: Place, found: ParameterMetadata): ParameterLine {
  return {
    account,
    region,
    name: found.Name ?? '',
    type: found.Type ?? '',
    version: found.Version ?? 0,
    tier: found.Tier ?? 'Standard',
    modified: found.LastModifiedDate?.toISOString() ?? '',
    modifiedBy: found.LastModifiedUser ?? '',
    keyId: found.KeyId,
    description: found.Description,
  };
}

/** The call that says how a parameter is, without its value. */
export function describeCall(name: string) {
  const input = { ParameterFilters: [{ Key: 'Name', Option: 'Equals', Values: [name] }] };
  return { service: 'ssm', action: 'DescribeParameters', input } as const;
}

/** What is known of a parameter without its value; undefined when there is none. */
export async function metadataOf(
  connection: Connection,
  name: string,
): Promise<ParameterMetadata | undefined> {
  for await (const page of connection.pages('ssm', 'DescribeParameters', describeCall(name).input)) {
    const [found] = page.Parameters ?? [];
    if (found !== undefined) return found;
  }
  return undefined;
}
