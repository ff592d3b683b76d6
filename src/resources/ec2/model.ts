/*
 * EC2's resources as a person sees them: attributes, sub-resources, actions and waiters, under boto3's names in camel
 * case. Inputs have AWS's names, as boto3's keyword arguments have. What each does stands in the file of its kind.
 */
export type * from './model/address.ts';
export type * from './model/batches.ts';
export type * from './model/dhcp-options.ts';
export type * from './model/ec2.ts';
export type * from './model/image.ts';
export type * from './model/instance.ts';
export type * from './model/internet-gateway.ts';
export type * from './model/key-pair.ts';
export type * from './model/network-acl.ts';
export type * from './model/network-interface.ts';
export type * from './model/parts.ts';
export type * from './model/placement-group.ts';
export type * from './model/route-table.ts';
export type * from './model/security-group.ts';
export type * from './model/snapshot.ts';
export type * from './model/subnet.ts';
export type * from './model/volume.ts';
export type * from './model/vpc-peering-connection.ts';
export type * from './model/vpc.ts';
