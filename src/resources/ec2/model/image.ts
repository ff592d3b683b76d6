import type * as aws from '../../../wire/generated/ec2.ts';
import type { WaitOptions } from '../../wait-options.ts';
import type * as names from '../attributes.ts';
import type { Attributes, Resource } from '../resource-shape.ts';
import type { Attribute, Rest } from './input.ts';

export interface ImageMembers {
  /** The name that it was registered under; `name` is its tag. */
  readonly imageName: string | undefined;
  describeAttribute(input: Rest<aws.DescribeImageAttributeRequest, 'ImageId'>): Promise<aws.ImageAttribute>;
  /** Shares it, ends that, or changes its description. */
  modifyAttribute(input: Rest<aws.ModifyImageAttributeRequest, 'ImageId'>): Promise<void>;
  resetAttribute(input: Rest<aws.ResetImageAttributeRequest, 'ImageId'>): Promise<void>;
  deregister(input?: Rest<aws.DeregisterImageRequest, 'ImageId'>): Promise<void>;
}
export interface ImageWaits {
  waitUntilExists(options?: WaitOptions): Promise<this>;
  waitUntilAvailable(options?: WaitOptions): Promise<this>;
}
export interface Image
  extends
    Resource<aws.Image>,
    Attributes<aws.Image, Attribute<typeof names.imageAttributes>>,
    ImageMembers,
    ImageWaits {
  /** `available`, `pending`, `failed`, … */
  readonly state: string;
}
