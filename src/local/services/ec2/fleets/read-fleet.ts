import type {
  CreateFleetRequest,
  TargetCapacitySpecificationRequest,
} from '../../../../wire/generated/ec2.ts';
import type { ActionContext } from '../../../action.ts';
import { invalidParameterCombination, invalidParameterValue, missingParameter } from '../errors.ts';
import { findTemplate, findVersion } from '../launch-templates/find-template.ts';
import type { FleetOption, FleetTarget } from './fleet-row.ts';

type Configs = CreateFleetRequest['LaunchTemplateConfigs'];

/** What a fleet may launch: each template with each of its overrides. */
export function readOptions(
  configs: Configs,
  { state }: Pick<ActionContext, 'state'>,
): readonly FleetOption[] {
  if (configs.length === 0) throw missingParameter('LaunchTemplateConfigs');
  return configs.flatMap(({ LaunchTemplateSpecification: named, Overrides: overrides = [] }) => {
    if (named === undefined) throw missingParameter('LaunchTemplateSpecification');
    const template = findTemplate(state, named);
    const version = findVersion(state, template, named.Version ?? '$Default');
    const of = { templateId: template.id, templateName: template.name, version: String(version.version) };
    if (overrides.length === 0) return [of];
    return overrides.map((over) => {
      if (over.InstanceRequirements !== undefined && over.InstanceType !== undefined)
        throw invalidParameterCombination('Both InstanceType and InstanceRequirements cannot be specified.');
      return {
        ...of,
        type: over.InstanceType,
        imageId: over.ImageId,
        subnetId: over.SubnetId,
        zone: over.AvailabilityZone,
        maxPrice: over.MaxPrice,
        weight: readWeight(over.WeightedCapacity),
        priority: over.Priority,
      };
    });
  });
}

/** With a unit of nothing or less no fleet would ever have its target. The sentence is ours. */
export function readWeight(weight: number | undefined): number | undefined {
  if (weight !== undefined && !(weight > 0 && weight < Infinity))
    throw invalidParameterValue(`Value (${weight}) for parameter WeightedCapacity is invalid.`);
  return weight;
}

/** How much of what a fleet is to have: what is left open is of the default kind. */
export function readTarget(
  given: TargetCapacitySpecificationRequest,
  defaultKind = given.DefaultTargetCapacityType ?? 'on-demand',
): FleetTarget {
  const {
    TotalTargetCapacity: total,
    OnDemandTargetCapacity: onDemand = 0,
    SpotTargetCapacity: spot = 0,
  } = given;
  if (total < 0 || onDemand < 0 || spot < 0)
    throw invalidParameterValue('Target capacity cannot be negative.');
  if (onDemand + spot > total)
    throw invalidParameterCombination(
      'The sum of OnDemandTargetCapacity and SpotTargetCapacity cannot exceed TotalTargetCapacity.',
    );
  const open = total - onDemand - spot;
  return {
    total,
    onDemand: onDemand + (defaultKind === 'spot' ? 0 : open),
    spot: spot + (defaultKind === 'spot' ? open : 0),
    default: defaultKind,
  };
}
