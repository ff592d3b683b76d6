import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import { resourceTagKeys } from '../../../blocks/tag-keys.ts';
import { noSuchAccessPoint } from '../errors.ts';
import { checkAccount } from '../own-account.ts';
import { accessPointId, accessPoints } from '../state.ts';
import type { AccessPointRow } from '../state.ts';

interface Asked {
  readonly AccountId: string;
  readonly Name: string;
}

/** The caller's access point of this name, in the region that is called. */
export function findAccessPoint({ state, account, region }: ActionContext, { Name }: Asked): AccessPointRow {
  const found = state.table(accessPoints).get(accessPointId(account, region, Name));
  if (found === undefined) throw noSuchAccessPoint(Name);
  return found;
}

export function accessPointArn({
  partition,
  region,
  account,
  name,
}: Pick<AccessPointRow, 'partition' | 'region' | 'account' | 'name'>): string {
  return `arn:${partition}:s3:${region}:${account}:accesspoint/${name}`;
}

/** `s3:AccessPointNetworkOrigin` and what else a policy is told of an access point. */
export function accessPointKeys(point: AccessPointRow): Record<string, string> {
  return {
    's3:AccessPointNetworkOrigin': networkOrigin(point),
    's3:DataAccessPointAccount': point.account,
    's3:DataAccessPointArn': accessPointArn(point),
  };
}

/** An access point's tags always count in policies: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-tagging.html */
export function accessPointTagKeys({ tags = [] }: AccessPointRow): Record<string, string> {
  const own = tags.map(({ Key, Value }) => [`s3:AccessPointTag/${Key}`, Value]);
  return { ...resourceTagKeys(tags), ...Object.fromEntries(own) };
}

export function networkOrigin({ vpcId }: AccessPointRow): 'Internet' | 'VPC' {
  return vpcId === undefined ? 'Internet' : 'VPC';
}

/** What an action on an access point asks for, whether it is there or not. */
export function onAccessPoint(
  context: ActionContext,
  action: string,
  { AccountId, Name }: Asked,
): readonly AuthorizationRequest[] {
  checkAccount(context, AccountId);
  const { state, account, region, partition } = context;
  const point = state.table(accessPoints).get(accessPointId(account, region, Name));
  return [
    {
      action,
      arn: accessPointArn({ partition, region, account, name: Name }),
      ...(point === undefined
        ? {}
        : { context: { ...accessPointKeys(point), ...accessPointTagKeys(point) } }),
    },
  ];
}
