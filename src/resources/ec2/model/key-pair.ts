import type * as aws from '../../../wire/generated/ec2.ts';
import type * as names from '../attributes.ts';
import type { Attributes, Resource } from '../resource-shape.ts';
import type { Attribute } from './input.ts';

/** A key pair; its id here is its name, as in boto3. */
export interface KeyPairMembers {
  /** The private key, once: when AWS has just made it. */
  readonly keyMaterial: string | undefined;
  delete(): Promise<void>;
}
export interface KeyPair
  extends
    Resource<aws.KeyPairInfo & { readonly KeyMaterial?: string | undefined }>,
    Attributes<aws.KeyPairInfo, Attribute<typeof names.keyPairAttributes>>,
    KeyPairMembers {}
