import type * as aws from '../../../wire/generated/ec2.ts';
import type * as names from '../attributes.ts';
import type { Attributes, Resource } from '../resource-shape.ts';
import type { Attribute, Rest } from './input.ts';
import type { NetworkInterfaceAssociation } from './parts.ts';

/** An elastic address: what boto3 calls a VpcAddress. */
export interface AddressMembers {
  /** What ties it to an interface. */
  readonly association: NetworkInterfaceAssociation | undefined;
  associate(input: Rest<aws.AssociateAddressRequest, 'AllocationId'>): Promise<string | undefined>;
  /** From what it is associated with. */
  disassociate(): Promise<void>;
  release(): Promise<void>;
}
export interface Address
  extends
    Resource<aws.Address>,
    Attributes<aws.Address, Attribute<typeof names.addressAttributes>>,
    AddressMembers {}

/** What boto3 calls a ClassicAddress: the same addresses, by the public address itself. */
export interface ClassicAddressMembers {
  associate(input: Rest<aws.AssociateAddressRequest, 'PublicIp'>): Promise<string | undefined>;
  disassociate(): Promise<void>;
  release(): Promise<void>;
}
export interface ClassicAddress
  extends
    Resource<aws.Address>,
    Attributes<aws.Address, Attribute<typeof names.addressAttributes>>,
    ClassicAddressMembers {}
