import { creation, noCreation } from '../objects/write.ts';
import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import { toDecrypt } from '../access/key-requests.ts';
import type { Paying } from '../access/payer.ts';
import { withStatements } from '../access/policy.ts';
import { onObject } from '../access/requests.ts';
import { bucketOf } from '../buckets/find.ts';
import { uploadRowId, uploads } from '../state.ts';

interface PartInput extends Paying {
  readonly Bucket: string;
  readonly Key: string;
  readonly UploadId: string;
  readonly ExpectedBucketOwner?: string | undefined;
  readonly IfMatch?: string | undefined;
  readonly IfNoneMatch?: string | undefined;
}

/**
 * What giving a part asks for. S3 reads the data key of an encrypted upload with each of them:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html#mpuAndPermissions
 */
export function toUploadPart(
  context: ActionContext,
  input: PartInput,
  own: Readonly<Record<string, string>> = {},
): readonly AuthorizationRequest[] {
  return [
    ...onObject(context, 's3:PutObject', input, { ...noCreation, ...own }),
    ...onItsKey(context, input),
  ];
}

/** What completing asks for: S3 reads the parts of an encrypted upload where it has to make a checksum of them all. */
export function toComplete(context: ActionContext, input: PartInput): readonly AuthorizationRequest[] {
  const asked = onObject(context, 's3:PutObject', input, creation(input));
  return uploadOf(context, input)?.checksumAlgorithm === undefined
    ? asked
    : [...asked, ...onItsKey(context, input)];
}

/**
 * What ending an upload and looking at its parts ask for. Who began it may do both, and so may their account.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html#mpuAndPermissions
 */
export function toSeeUpload(
  context: ActionContext,
  Action: 's3:AbortMultipartUpload' | 's3:ListMultipartUploadParts',
  input: PartInput,
): readonly AuthorizationRequest[] {
  const requests = onObject(context, Action, input);
  const { arn, account } = uploadOf(context, input)?.initiator ?? { arn: '', account: '' };
  if (arn === '') return requests;
  return requests.map((request) => {
    const AWS = [arn, `arn:${context.partition}:iam::${account}:root`];
    const own = { Effect: 'Allow', Principal: { AWS }, Action, Resource: request.arn };
    return { ...request, resourcePolicy: withStatements(request.resourcePolicy, [own]) };
  });
}

function onItsKey(context: ActionContext, input: PartInput): readonly AuthorizationRequest[] {
  const upload = uploadOf(context, input);
  return toDecrypt(context, bucketOf(context, input), input.Key, upload?.encryption);
}

function uploadOf(context: ActionContext, input: PartInput) {
  const { name } = bucketOf(context, input);
  return context.state.table(uploads).get(uploadRowId(name, input.Key, input.UploadId));
}
