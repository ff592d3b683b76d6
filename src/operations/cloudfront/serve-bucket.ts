import type { Connection } from '../../aws/connection.ts';
import { isServiceError } from '../../aws/service-error.ts';
import { NuageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import { isJsonObject } from '../plan/json.ts';
import type { JsonObject, JsonValue } from '../plan/json.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlanEntry } from '../plan/step.ts';
import { servingSteps } from './serving-steps.ts';
import type { Serving } from './serving-steps.ts';

export interface ServeBucket {
  readonly bucket: string;
  /** What stands for `/`. */
  readonly root: string;
  /** A page for what is not there, such as `/404.html`. */
  readonly missing?: string | undefined;
}

/**
 * Plans to serve a bucket through CloudFront: an origin access control, a distribution that uses it, and a statement in
 * the bucket's policy that lets this distribution in and nobody else. The bucket stays private.
 */
export async function planServeBucket(input: ServeBucket, context: OperationContext): Promise<Plan> {
  const { connection, account, region } = await onePlace('cloudfront serve', context);
  const { bucket } = input;
  const home = await regionOf(connection, bucket);
  const domain = originOf(bucket, home);
  const serving = await servingNow(connection, domain);
  const entries: PlanEntry[] =
    serving === undefined
      ? servingSteps({
          ...input,
          account,
          region,
          domain,
          ...(await policyOf(connection.in(home), bucket)),
          taken: await controlsNow(connection),
        })
      : [{ skip: bucket, account, region, reason: `distribution ${serving.id} serves it already` }];
  const asked: JsonObject = {
    bucket,
    root: input.root,
    ...(input.missing === undefined ? {} : { missing: input.missing }),
  };
  return drawPlan(
    { operation: 'cloudfront serve', input: asked, places: [{ account, region }] },
    entries,
    context,
  );
}

async function regionOf(connection: Connection, bucket: string): Promise<string> {
  try {
    const { LocationConstraint: found = '' } = await connection.call('s3', 'GetBucketLocation', {
      Bucket: bucket,
    });
    if (found === '') return 'us-east-1';
    return found === 'EU' ? 'eu-west-1' : found;
  } catch (error) {
    if (!isServiceError(error, 'NoSuchBucket')) throw error;
    throw new NuageError('BucketNotFound', `There is no bucket ${bucket}.`, {
      hint: `Make it with: nuage s3 mb s3://${bucket}`,
      cause: error,
    });
  }
}

/** A distribution, and the name under which it answers. */
export interface ServingDistribution {
  readonly id: string;
  readonly domain: string;
}

/** The distribution that serves a bucket; undefined when none does. */
export async function servingDistribution(
  bucket: string,
  context: OperationContext,
): Promise<ServingDistribution | undefined> {
  const { connection } = await onePlace('cloudfront serve', context);
  return servingNow(connection, originOf(bucket, await regionOf(connection, bucket)));
}

const originOf = (bucket: string, region: string): string => `${bucket}.s3.${region}.amazonaws.com`;

/** The distribution that has the bucket for an origin. */
async function servingNow(connection: Connection, origin: string): Promise<ServingDistribution | undefined> {
  for await (const { DistributionList: page } of connection.pages('cloudfront', 'ListDistributions', {}))
    for (const { Id: id, DomainName: domain, Origins } of page?.Items ?? [])
      if (Origins.Items.some(({ DomainName }) => DomainName === origin)) return { id, domain };
  return undefined;
}

async function controlsNow(connection: Connection): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  const pages = connection.pages('cloudfront', 'ListOriginAccessControls', {});
  for await (const { OriginAccessControlList: page } of pages)
    for (const { Name } of page?.Items ?? []) names.add(Name);
  return names;
}

/** The bucket's policy, read and as it was written; undefined when it has none. */
async function policyOf(
  connection: Connection,
  bucket: string,
): Promise<Pick<Serving, 'policy' | 'policyText'>> {
  try {
    const { Policy: text = '' } = await connection.call('s3', 'GetBucketPolicy', { Bucket: bucket });
    const policy: JsonValue = JSON.parse(text);
    return { policy: isJsonObject(policy) ? policy : undefined, policyText: text };
  } catch (error) {
    if (isServiceError(error, 'NoSuchBucketPolicy')) return { policy: undefined, policyText: undefined };
    throw error;
  }
}
