import type { CreateMultiRegionAccessPointInput } from '../../../../wire/generated/s3control.ts';
import type { ActionContext } from '../../../action.ts';
import { ownerOfBucket, regionOfBucket } from '../../s3/port.ts';
import { allBlocked, readBlock } from '../access-points/block.ts';
import { invalidRequest } from '../errors.ts';
import { lookForPoint } from './find.ts';
import { doneAt } from './request.ts';
import type { MultiRegionRow, RegionRow } from './state.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiRegionAccessPointRestrictions.html */
const MOST_REGIONS = 17;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const ALIAS = 13;

export function newPoint(context: ActionContext, details: CreateMultiRegionAccessPointInput): MultiRegionRow {
  const { account, partition, now } = context;
  const { Name: name, PublicAccessBlock: block, Regions: given } = details;
  if (lookForPoint(context, name) !== undefined)
    throw invalidRequest(`A Multi-Region Access Point with the name ${name} already exists`);
  if (given.length === 0 || given.length > MOST_REGIONS)
    throw invalidRequest(`A Multi-Region Access Point has between 1 and ${MOST_REGIONS} Regions`);
  const regions = given.map(({ Bucket, BucketAccountId }) => regionRow(context, Bucket, BucketAccountId));
  // Where requests come near one bucket, which would be the nearer of two?
  if (!context.lenient && new Set(regions.map(({ region }) => region)).size < regions.length)
    throw invalidRequest('A Multi-Region Access Point can have one bucket of a Region');
  return {
    name,
    account,
    partition,
    alias: newAlias(context),
    block: block === undefined ? allBlocked : readBlock(block),
    regions,
    created: now,
    ready: doneAt(context),
  };
}

function regionRow(context: ActionContext, bucket: string, said: string | undefined): RegionRow {
  const region = regionOfBucket(context.state, bucket);
  const account = region && ownerOfBucket({ ...context, region }, bucket, said);
  if (region === undefined || account === undefined)
    throw invalidRequest(`The bucket ${bucket} of a Multi-Region Access Point does not exist`);
  return { bucket, account, region, dial: 100 };
}

/** A letter first, as the model has it. */
function newAlias({ random }: ActionContext): string {
  const bytes = [...Buffer.from(random.hex(2 * ALIAS), 'hex')];
  const letters = bytes.map((byte, at) => LETTERS[byte % (at === 0 ? 26 : LETTERS.length)]);
  return `${letters.join('')}.mrap`;
}
