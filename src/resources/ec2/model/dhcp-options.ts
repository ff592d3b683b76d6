import type * as aws from '../../../wire/generated/ec2.ts';
import type * as names from '../attributes.ts';
import type { Attributes, Resource } from '../resource-shape.ts';
import type { Attribute, Rest } from './input.ts';

export interface DhcpOptionsMembers {
  associateWithVpc(input: Rest<aws.AssociateDhcpOptionsRequest, 'DhcpOptionsId'>): Promise<void>;
  delete(): Promise<void>;
}
export interface DhcpOptions
  extends
    Resource<aws.DhcpOptions>,
    Attributes<aws.DhcpOptions, Attribute<typeof names.dhcpOptionsAttributes>>,
    DhcpOptionsMembers {}
