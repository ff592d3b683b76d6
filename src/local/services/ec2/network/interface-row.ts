import { measuredTags } from '../../../metering/measure.ts';
import { addressRounding } from './addresses/address-row.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';

export interface InterfaceAttachment {
  /** `eni-attach-…` */
  readonly id: string;
  /** None when the interface is a NAT gateway's. */
  readonly instanceId?: string | undefined;
  readonly instanceOwnerId: string;
  readonly deviceIndex: number;
  readonly networkCardIndex: number;
  readonly status: 'attaching' | 'attached' | 'detaching';
  /** Epoch milliseconds. */
  readonly attachTime: number;
  readonly deleteOnTermination: boolean;
}

export interface InterfaceAssociation {
  readonly publicIp: string;
  /** Empty when the VPC gives no public names. */
  readonly publicDnsName: string;
  /** `amazon`, or the account of an Elastic IP address. */
  readonly ipOwnerId: string;
  readonly allocationId?: string | undefined;
  readonly associationId?: string | undefined;
}

/** One elastic network interface. */
export interface InterfaceRow {
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly vpcId: string;
  readonly subnetId: string;
  readonly zone: string;
  readonly zoneId: string;
  readonly description: string;
  readonly type: 'interface' | 'nat_gateway' | 'vpc_endpoint' | 'ec2_instance_connect_endpoint';
  /** Who made it, when that was a service of AWS. */
  readonly requesterId?: string | undefined;
  readonly macAddress: string;
  readonly groupIds: readonly string[];
  /** The private addresses, the primary one first. */
  readonly addresses: readonly string[];
  readonly ipv6Addresses?: readonly string[] | undefined;
  readonly privateDnsName: string;
  readonly sourceDestCheck: boolean;
  readonly requesterManaged: boolean;
  readonly status: 'available' | 'in-use';
  readonly attachment?: InterfaceAttachment | undefined;
  /** The public side of the primary address. */
  readonly association?: InterfaceAssociation | undefined;
  /** The public sides of other addresses, by private address. */
  readonly secondaryAssociations?: Readonly<Record<string, InterfaceAssociation>> | undefined;
  readonly tags: readonly Tag[];
}

export const networkInterfaces = defineTable<InterfaceRow>({
  name: 'ec2.network-interfaces',
  scope: 'region',
  id: (row) => row.id,
  indexes: {
    subnet: (row) => row.subnetId,
    vpc: (row) => row.vpcId,
    instance: (row) => row.attachment?.instanceId ?? null,
  },
  /** A public address that AWS gave for as long as the instance runs; an Elastic IP address has a row of its own. */
  metered: ({ id, association, tags }) =>
    association?.ipOwnerId === 'amazon'
      ? [
          {
            usage: 'address|in-use',
            resource: id,
            amount: 1,
            tags: measuredTags(tags),
            rounding: addressRounding,
          },
        ]
      : [],
});
