import { parseArn } from '../../../blocks/arns.ts';
import type { ActionContext } from '../../../action.ts';
import { roleByArn, roleTrusts } from '../../iam/port.ts';
import { invalidParameterValue, missingParameter } from '../errors.ts';
import { roleLacking } from './transfer-errors.ts';

interface Container {
  readonly Format?: string | undefined;
  readonly Url?: string | undefined;
  readonly UserBucket?:
    | { readonly S3Bucket?: string | undefined; readonly S3Key?: string | undefined }
    | undefined;
}

/** The formats that AWS reads. */
const formats = new Set(['OVA', 'RAW', 'VHD', 'VHDX', 'VMDK']);

/** Where a disk is, and how it is written. */
export function readContainer(container: Container | undefined) {
  if (container === undefined) throw missingParameter('DiskContainer');
  const format = (container.Format ?? '').toUpperCase();
  if (!formats.has(format))
    throw invalidParameterValue(`Value (${container.Format ?? ''}) for parameter Format is invalid.`);
  const named = container.UserBucket;
  const parsed = /^s3:\/\/([^/]+)\/(.+)$/.exec(container.Url ?? '');
  const bucket = named?.S3Bucket ?? parsed?.[1];
  const key = named?.S3Key ?? parsed?.[2];
  if (bucket === undefined || key === undefined) throw missingParameter('UserBucket');
  return { format, bucket, key };
}

/** The role by which the service reads the bucket: `vmimport`, or another one of the account. */
export function readImportRole(given: string | undefined, context: ActionContext): string {
  const name = given ?? 'vmimport';
  const arn =
    parseArn(name) === undefined ? `arn:${context.partition}:iam::${context.account}:role/${name}` : name;
  const role = roleByArn(context, arn);
  if (role === undefined || !roleTrusts(role, 'vmie.amazonaws.com')) throw roleLacking(name);
  return arn;
}
