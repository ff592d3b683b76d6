import type * as aws from '../../../wire/generated/ec2.ts';
import type * as names from '../attributes.ts';
import type { Attributes, Resource } from '../resource-shape.ts';
import type { Attribute, Rest } from './input.ts';
import type { Vpc } from './vpc.ts';

export interface NetworkAclMembers {
  readonly vpc: Vpc;
  createEntry(input: Rest<aws.CreateNetworkAclEntryRequest, 'NetworkAclId'>): Promise<void>;
  replaceEntry(input: Rest<aws.ReplaceNetworkAclEntryRequest, 'NetworkAclId'>): Promise<void>;
  deleteEntry(input: Rest<aws.DeleteNetworkAclEntryRequest, 'NetworkAclId'>): Promise<void>;
  /** Gives a subnet this list; answers the id of the new association. */
  replaceAssociation(
    input: Rest<aws.ReplaceNetworkAclAssociationRequest, 'NetworkAclId'>,
  ): Promise<string | undefined>;
  delete(): Promise<void>;
}
export interface NetworkAcl
  extends
    Resource<aws.NetworkAcl>,
    Attributes<aws.NetworkAcl, Attribute<typeof names.networkAclAttributes>>,
    NetworkAclMembers {}
