import type * as aws from '../../../wire/generated/ec2.ts';
import type { WaitOptions } from '../../wait-options.ts';
import type * as names from '../attributes.ts';
import type { Attributes, Resource } from '../resource-shape.ts';
import type { Attribute, Rest } from './input.ts';

type Rules<Request> = Rest<Request & { readonly GroupId?: string | undefined }, 'GroupId'>;
export interface SecurityGroupMembers {
  authorizeIngress(input: Rules<aws.AuthorizeSecurityGroupIngressRequest>): Promise<void>;
  authorizeEgress(input: Rules<aws.AuthorizeSecurityGroupEgressRequest>): Promise<void>;
  revokeIngress(input: Rules<aws.RevokeSecurityGroupIngressRequest>): Promise<void>;
  revokeEgress(input: Rules<aws.RevokeSecurityGroupEgressRequest>): Promise<void>;
  delete(): Promise<void>;
}
export interface SecurityGroupWaits {
  waitUntilExists(options?: WaitOptions): Promise<this>;
}
export interface SecurityGroup
  extends
    Resource<aws.SecurityGroup>,
    Attributes<aws.SecurityGroup, Attribute<typeof names.securityGroupAttributes>>,
    SecurityGroupMembers,
    SecurityGroupWaits {}
