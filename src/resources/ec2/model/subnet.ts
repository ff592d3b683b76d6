import type * as aws from '../../../wire/generated/ec2.ts';
import type { WaitOptions } from '../../wait-options.ts';
import type * as names from '../attributes.ts';
import type { ResourceCollection } from '../resource-collection.ts';
import type { Attributes, Resource } from '../resource-shape.ts';
import type { Attribute, Rest } from './input.ts';
import type { Instance, InstanceCollection } from './instance.ts';
import type { NetworkInterface } from './network-interface.ts';
import type { Vpc } from './vpc.ts';

export interface SubnetMembers {
  readonly vpc: Vpc;
  readonly instances: InstanceCollection;
  readonly networkInterfaces: ResourceCollection<NetworkInterface>;
  createInstances(input: Rest<aws.RunInstancesRequest, 'SubnetId'>): Promise<Instance[]>;
  createNetworkInterface(
    input?: Rest<aws.CreateNetworkInterfaceRequest, 'SubnetId'>,
  ): Promise<NetworkInterface>;
  delete(): Promise<void>;
}
export interface SubnetWaits {
  waitUntilAvailable(options?: WaitOptions): Promise<this>;
}
export interface Subnet
  extends
    Resource<aws.Subnet>,
    Attributes<aws.Subnet, Attribute<typeof names.subnetAttributes>>,
    SubnetMembers,
    SubnetWaits {
  readonly state: string;
}
