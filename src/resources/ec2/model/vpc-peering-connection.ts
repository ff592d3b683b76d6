import type * as aws from '../../../wire/generated/ec2.ts';
import type { WaitOptions } from '../../wait-options.ts';
import type * as names from '../attributes.ts';
import type { Attributes, Resource } from '../resource-shape.ts';
import type { Attribute } from './input.ts';
import type { Vpc } from './vpc.ts';

export interface VpcPeeringConnectionMembers {
  /** The VPC that was asked. */
  readonly accepterVpc: Vpc;
  /** The VPC that asked. */
  readonly requesterVpc: Vpc;
  accept(): Promise<void>;
  reject(): Promise<void>;
  delete(): Promise<void>;
}
export interface VpcPeeringConnectionWaits {
  waitUntilExists(options?: WaitOptions): Promise<this>;
}
export interface VpcPeeringConnection
  extends
    Resource<aws.VpcPeeringConnection>,
    Attributes<aws.VpcPeeringConnection, Attribute<typeof names.vpcPeeringConnectionAttributes>>,
    VpcPeeringConnectionMembers,
    VpcPeeringConnectionWaits {
  /** `pending-acceptance`, `active`, `rejected`, `deleted`, … */
  readonly state: string;
}
