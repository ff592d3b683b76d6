import type * as aws from '../../../wire/generated/ec2.ts';
import type { WaitOptions } from '../../wait-options.ts';
import type * as names from '../attributes.ts';
import type { Attributes, Resource } from '../resource-shape.ts';
import type { Attribute, Rest } from './input.ts';
import type { Subnet } from './subnet.ts';
import type { NetworkInterfaceAssociation } from './parts.ts';
import type { Vpc } from './vpc.ts';

export interface NetworkInterfaceMembers {
  readonly subnet: Subnet | undefined;
  readonly vpc: Vpc | undefined;
  /** What ties its first address to an elastic one; what AWS says of that is `associationAttribute`. */
  readonly association: NetworkInterfaceAssociation | undefined;
  readonly associationAttribute: aws.NetworkInterfaceAssociation | undefined;
  assignPrivateIpAddresses(
    input: Rest<aws.AssignPrivateIpAddressesRequest, 'NetworkInterfaceId'>,
  ): Promise<aws.AssignPrivateIpAddressesResult>;
  unassignPrivateIpAddresses(
    input: Rest<aws.UnassignPrivateIpAddressesRequest, 'NetworkInterfaceId'>,
  ): Promise<void>;
  describeAttribute(
    input: Rest<aws.DescribeNetworkInterfaceAttributeRequest, 'NetworkInterfaceId'>,
  ): Promise<aws.DescribeNetworkInterfaceAttributeResult>;
  modifyAttribute(
    input: Rest<aws.ModifyNetworkInterfaceAttributeRequest, 'NetworkInterfaceId'>,
  ): Promise<void>;
  resetAttribute(input: Rest<aws.ResetNetworkInterfaceAttributeRequest, 'NetworkInterfaceId'>): Promise<void>;
  attach(input: Rest<aws.AttachNetworkInterfaceRequest, 'NetworkInterfaceId'>): Promise<string | undefined>;
  /** From the instance that it is attached to. */
  detach(options?: { readonly force?: boolean }): Promise<void>;
  delete(): Promise<void>;
}
export interface NetworkInterfaceWaits {
  waitUntilAvailable(options?: WaitOptions): Promise<this>;
}
export interface NetworkInterface
  extends
    Resource<Omit<aws.NetworkInterface, 'TagSet'> & { readonly Tags?: readonly aws.Tag[] | undefined }>,
    Attributes<aws.NetworkInterface, Attribute<typeof names.networkInterfaceAttributes>>,
    NetworkInterfaceMembers,
    NetworkInterfaceWaits {
  readonly state: string;
}
