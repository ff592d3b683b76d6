import type { ActionContext, AuthorizationRequest, Input } from '../../../action.ts';
import { zonesOf } from '../../../../data/regions.ts';
import { invalidBucketName } from '../buckets/name.ts';
import { OWNER_ENFORCED } from '../buckets/ownership.ts';
import { invalidRequest } from '../errors.ts';
import { ALL_BLOCKED } from '../settings/public-access.ts';
import type { BucketRow } from '../state.ts';
import { expressArn } from './express-arn.ts';
import { isOfDirectory, zoneInName } from './name.ts';

type CreateInput = Input<'s3', 'CreateBucket'>;

/** Whether somebody asks for a directory bucket: by its name, or by its type. */
export const wantsDirectory = ({ Bucket, CreateBucketConfiguration: of }: CreateInput): boolean =>
  isOfDirectory(Bucket) || of?.Bucket?.Type === 'Directory';

export function toCreateDirectory(
  context: ActionContext,
  input: CreateInput,
): readonly AuthorizationRequest[] {
  const { partition, region, account } = context;
  const zone = input.CreateBucketConfiguration?.Location?.Name;
  return [
    {
      action: 's3express:CreateBucket',
      arn: expressArn({ partition, region, account, name: input.Bucket }),
      context: zone === undefined ? {} : { 's3express:LocationName': zone },
    },
  ];
}

/** A directory bucket that is made now. Throws what is wrong with it. */
export function newDirectory(context: ActionContext, input: CreateInput): BucketRow {
  const { Bucket: name, CreateBucketConfiguration: of } = input;
  const zone = zoneInName(name);
  if (zone === undefined) throw invalidBucketName(name);
  if (of?.Bucket?.Type !== 'Directory' || of.Location === undefined)
    throw invalidRequest('A directory bucket needs a Location, and the Bucket type Directory.');
  if (of.Location.Type !== 'AvailabilityZone' || of.Bucket.DataRedundancy === 'SingleLocalZone')
    throw invalidRequest('This account has no Local Zone: a directory bucket is in an Availability Zone.');
  if (of.Location.Name !== zone)
    throw invalidRequest(`The name of the bucket says the zone ${zone}, its Location another one.`);
  if (zonesOf(context.region).every(({ id }) => id !== zone))
    throw invalidRequest(`The Region ${context.region} has no Availability Zone ${zone}.`);
  return {
    name,
    account: context.account,
    region: context.region,
    partition: context.partition,
    created: context.now,
    zone,
    settings: { ownership: OWNER_ENFORCED, publicAccessBlock: ALL_BLOCKED },
  };
}
