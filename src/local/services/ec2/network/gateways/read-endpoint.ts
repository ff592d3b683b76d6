import { AwsError } from '../../../../error.ts';
import type { State } from '../../../../store/table.ts';
import { invalidParameterValue } from '../../errors.ts';
import { prefixListsOf } from '../prefix-lists/of-aws.ts';
import type { PrefixList } from '../prefix-lists/of-aws.ts';
import { findRouteTable } from '../routes/find-route-table.ts';

/** What an endpoint allows when nobody says otherwise. */
export const fullAccess = JSON.stringify({
  Version: '2008-10-17',
  Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }],
});

/** The service of a gateway endpoint, or EC2's error. */
export function readEndpointService(region: string, name: string): PrefixList {
  const list = prefixListsOf(region).find((candidate) => candidate.name === name);
  if (list !== undefined) return list;
  throw serviceNotFound(name);
}

export function serviceNotFound(name: string): AwsError {
  return new AwsError('InvalidServiceName', 400, `The Vpc Endpoint Service '${name}' does not exist`);
}

/** The route tables of an endpoint: they must be there, and in its VPC. */
export function readEndpointTables(
  state: State,
  ids: readonly string[] | undefined,
  vpcId: string,
): readonly string[] {
  for (const id of new Set(ids)) {
    if (findRouteTable(state, id).vpcId === vpcId) continue;
    throw new AwsError(
      'InvalidParameter',
      400,
      `Route table ${id} and VPC ${vpcId} belong to different networks.`,
    );
  }
  return [...new Set(ids)];
}

/** A policy of an endpoint: a JSON object of 20,480 characters at most. */
export function readEndpointPolicy(text: string | undefined): string {
  if (text === undefined || text === '') return fullAccess;
  if (text.length > 20_480)
    throw invalidParameterValue('The policy document exceeds the maximum size of 20480 characters.');
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    document = undefined;
  }
  if (typeof document === 'object' && document !== null && 'Statement' in document) return text;
  throw new AwsError('InvalidPolicyDocument', 400, 'The policy document is invalid.');
}
