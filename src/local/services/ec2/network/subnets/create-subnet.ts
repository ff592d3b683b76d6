import type { TimerContext } from '../../../../action.ts';
import type { Tag } from '../../../../blocks/tags.ts';
import { networkAcls } from '../fabric-rows.ts';
import { newPartId, newRowId } from '../new-row-id.ts';
import { subnets } from '../subnet-row.ts';
import type { SubnetRow } from '../subnet-row.ts';

interface SubnetSpec {
  readonly vpcId: string;
  readonly zone: { readonly name: string; readonly id: string };
  readonly cidrBlock: string;
  readonly ipv6CidrBlock?: string | undefined;
  readonly isDefault: boolean;
  readonly tags: readonly Tag[];
}

/** Makes a subnet and puts it under the default network ACL of its VPC. */
export function createSubnetRow(context: TimerContext, spec: SubnetSpec): SubnetRow {
  const { account, region, state } = context;
  const row: SubnetRow = {
    id: newRowId(context, 'subnet', subnets),
    account,
    region,
    vpcId: spec.vpcId,
    zone: spec.zone.name,
    zoneId: spec.zone.id,
    cidrBlock: spec.cidrBlock,
    ipv6Block:
      spec.ipv6CidrBlock === undefined
        ? undefined
        : { id: newPartId(context, 'subnet-cidr-assoc'), cidrBlock: spec.ipv6CidrBlock },
    defaultForZone: spec.isDefault,
    mapPublicIpOnLaunch: spec.isDefault,
    hostnameType: 'ip-name',
    resourceNameA: false,
    resourceNameAaaa: false,
    state: 'available',
    tags: spec.tags,
  };
  state.table(subnets).put(row);
  for (const acl of state.table(networkAcls).list({ index: 'vpc', equals: spec.vpcId })) {
    if (!acl.isDefault) continue;
    const association = { id: newPartId(context, 'aclassoc'), subnetId: row.id };
    state.table(networkAcls).put({ ...acl, associations: [...acl.associations, association] });
    break;
  }
  return row;
}
