import type * as aws from '../../../wire/generated/ec2.ts';
import type { WaitOptions } from '../../wait-options.ts';
import type * as names from '../attributes.ts';
import type { Attributes, Resource } from '../resource-shape.ts';
import type { Attribute, Rest } from './input.ts';

export interface InternetGatewayMembers {
  attachToVpc(input: Rest<aws.AttachInternetGatewayRequest, 'InternetGatewayId'>): Promise<void>;
  detachFromVpc(input: Rest<aws.DetachInternetGatewayRequest, 'InternetGatewayId'>): Promise<void>;
  delete(): Promise<void>;
}
export interface InternetGatewayWaits {
  waitUntilExists(options?: WaitOptions): Promise<this>;
}
export interface InternetGateway
  extends
    Resource<aws.InternetGateway>,
    Attributes<aws.InternetGateway, Attribute<typeof names.internetGatewayAttributes>>,
    InternetGatewayMembers,
    InternetGatewayWaits {}
