import type { ActionContext } from '../../../action.ts';
import { checkPolicyText, isPublicPolicy } from '../../s3/port.ts';
import { AwsError } from '../../../error.ts';
import { noSuchAccessPointPolicy } from '../errors.ts';
import { blockOfAccount } from '../port.ts';
import type { AccessPointRow } from '../state.ts';
import { accessPointArn } from './find.ts';

/** Throws what S3 says of a text that cannot be the policy of this access point. */
export function checkPointPolicy(context: ActionContext, point: AccessPointRow, text: string): void {
  checkPolicyText(context, text, accessPointArn(point), point.name);
  const { account, region, block } = point;
  const blocked =
    block.BlockPublicPolicy || blockOfAccount(context.state, account, region)?.BlockPublicPolicy === true;
  if (blocked && point.vpcId === undefined && isPublicPolicy(text))
    throw new AwsError('AccessDenied', 403, 'Access Denied');
}

export function policyOfPoint({ name, policy }: AccessPointRow): string {
  if (policy === undefined) throw noSuchAccessPointPolicy(name);
  return policy;
}

/**
 * One that only a VPC reaches is never public:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
export function isPublicPoint(point: AccessPointRow): boolean {
  return isPublicPolicy(policyOfPoint(point)) && point.vpcId === undefined;
}
