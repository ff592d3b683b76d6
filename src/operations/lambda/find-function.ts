import type { Connection } from '../../aws/connection.ts';
import { UsageError } from '../../errors.ts';
import type { FunctionConfiguration } from '../../wire/generated/lambda.ts';
import type { OperationContext, Place } from '../context.ts';
import { onePlace } from '../one-place.ts';

export interface FoundFunction extends Place {
  readonly connection: Connection;
  /** Without account, region and version, whatever the person wrote. */
  readonly name: string;
  /** Of `$LATEST`. */
  readonly latest: FunctionConfiguration;
}

/** A function by its name or ARN, in the one account and region that was named. */
export async function findFunction(
  operation: string,
  name: string,
  context: OperationContext,
): Promise<FoundFunction> {
  const place = await onePlace(operation, context);
  const latest = await place.connection.call('lambda', 'GetFunctionConfiguration', { FunctionName: name });
  if (latest.PackageType === 'Image' && operation === 'lambda update')
    throw new UsageError(`${name} runs a container image, which has no code to update.`);
  return { ...place, name: latest.FunctionName ?? name, latest };
}

/** The published versions of a function, the oldest first. */
export async function versionsOf(
  connection: Connection,
  name: string,
): Promise<readonly FunctionConfiguration[]> {
  const found: FunctionConfiguration[] = [];
  const pages = connection.pages('lambda', 'ListVersionsByFunction', { FunctionName: name });
  for await (const { Versions = [] } of pages)
    found.push(...Versions.filter(({ Version }) => Version !== '$LATEST'));
  return found.toSorted((left, right) => Number(left.Version) - Number(right.Version));
}
