import { invalidParameter } from './errors.ts';
import type { NamesGroup } from './groups.ts';

/** What a key is bound to: a group by its name, or by the ARN in `resourceIdentifier`. */
export function identifiedGroup(input: {
  readonly logGroupName?: string | undefined;
  readonly resourceIdentifier?: string | undefined;
}): NamesGroup {
  const { logGroupName, resourceIdentifier } = input;
  // Keys for the results of queries are not modelled: results are not kept on a disk of their own.
  if (resourceIdentifier !== undefined && !resourceIdentifier.includes(':log-group:'))
    throw invalidParameter(`Invalid resource identifier: ${resourceIdentifier}`);
  return { logGroupName, logGroupIdentifier: resourceIdentifier };
}
