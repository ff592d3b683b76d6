import type * as aws from '../../../wire/generated/ec2.ts';
import type * as names from '../attributes.ts';
import type { Attributes, Resource } from '../resource-shape.ts';
import type { Attribute } from './input.ts';
import type { InstanceCollection } from './instance.ts';

/** A placement group; its id here is its name, as in boto3. */
export interface PlacementGroupMembers {
  readonly instances: InstanceCollection;
  delete(): Promise<void>;
}
export interface PlacementGroup
  extends
    Resource<aws.PlacementGroup>,
    Attributes<aws.PlacementGroup, Attribute<typeof names.placementGroupAttributes>>,
    PlacementGroupMembers {
  readonly state: string;
}
