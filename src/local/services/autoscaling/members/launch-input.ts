import type { RunInstancesRequest } from '../../../../wire/generated/ec2.ts';
import type { TimerContext } from '../../../action.ts';
import { findTemplate } from '../../ec2/port.ts';
import { configurationNotFound, validationError } from '../errors.ts';
import { membersOf } from '../find.ts';
import { configurations, sourceOf } from '../state.ts';
import type { ConfigurationRow, GroupRow, MemberRow, TemplateSource } from '../state.ts';
import { chooseMixed } from './mixed.ts';

type Launch = Omit<RunInstancesRequest, 'MinCount' | 'MaxCount'>;

/** What an instance is launched from, and what of it the member remembers. */
export interface MemberLaunch {
  readonly input: Launch;
  /** Whether it gets a public address; undefined where its subnet or template decides. */
  readonly publicAddress?: boolean | undefined;
  readonly remembered: Pick<MemberRow, 'configuration' | 'template' | 'weight' | 'spot'>;
}

/** The launch of one more instance of a group, but for where it goes. */
export function launchOf(group: GroupRow, context: TimerContext): MemberLaunch {
  const { configuration, template, mixed } = sourceOf(group);
  if (configuration !== undefined) {
    const row = context.state.table(configurations).get(configuration);
    if (row === undefined) throw configurationNotFound(configuration);
    const publicAddress = row.AssociatePublicIpAddress;
    return { input: fromConfiguration(row), publicAddress, remembered: { configuration } };
  }
  if (template !== undefined) return fromTemplate(template, undefined, context);
  const specification = mixed?.LaunchTemplate?.LaunchTemplateSpecification;
  if (mixed === undefined || specification === undefined)
    throw validationError('The group has nothing to launch instances from.');
  const { spot, override } = chooseMixed(mixed, group, membersOf(context.state, group.name), context.region);
  const from = override?.LaunchTemplateSpecification ?? specification;
  const { LaunchTemplateId: id, LaunchTemplateName: name, Version } = from;
  // A policy is kept with id and name of its template; those of its overrides as they were given.
  const source = templateSource(
    { LaunchTemplateId: id, LaunchTemplateName: id === undefined ? name : undefined, Version },
    context,
  );
  const { input, remembered } = fromTemplate(source, override?.InstanceType, context);
  const market = spot ? { MarketType: 'spot' as const } : undefined;
  const weight = override?.WeightedCapacity === undefined ? undefined : Number(override.WeightedCapacity);
  return {
    input: { ...input, InstanceMarketOptions: market },
    remembered: { ...remembered, weight, spot: spot || undefined },
  };
}

function fromTemplate(
  template: TemplateSource,
  type: string | undefined,
  { state }: TimerContext,
): MemberLaunch {
  const { LaunchTemplateId } = template;
  const row = findTemplate(state, { LaunchTemplateId });
  const version = template.Version ?? '$Default';
  const number =
    version === '$Default' ? row.defaultVersion : version === '$Latest' ? row.latestVersion : Number(version);
  return {
    input: { LaunchTemplate: { LaunchTemplateId, Version: version }, InstanceType: type },
    remembered: { template: { ...template, Version: String(number) } },
  };
}

/** A template as a group keeps it, with id and name. */
export function templateSource(
  given: {
    LaunchTemplateId?: string | undefined;
    LaunchTemplateName?: string | undefined;
    Version?: string | undefined;
  },
  { state }: TimerContext,
): TemplateSource {
  const { LaunchTemplateId: id, LaunchTemplateName: name, Version } = given;
  if ((id === undefined) === (name === undefined))
    throw validationError('Valid requests must contain either launchTemplateId or LaunchTemplateName');
  const row = findTemplate(state, { LaunchTemplateId: id, LaunchTemplateName: name });
  return { LaunchTemplateId: row.id, LaunchTemplateName: row.name, Version };
}

/** The instance profile of a launch configuration, which names it or gives its ARN. */
export function profileOf(profile: string | undefined) {
  if (profile === undefined || profile === '') return undefined;
  return profile.startsWith('arn:') ? { Arn: profile } : { Name: profile };
}

function fromConfiguration(row: ConfigurationRow): Launch {
  const groups = row.SecurityGroups ?? [];
  return {
    ImageId: row.ImageId,
    InstanceType: row.InstanceType,
    KeyName: row.KeyName === '' ? undefined : row.KeyName,
    SecurityGroupIds: groups.filter((name) => name.startsWith('sg-')),
    SecurityGroups: groups.filter((name) => !name.startsWith('sg-')),
    UserData: row.UserData === '' ? undefined : row.UserData,
    EbsOptimized: row.EbsOptimized,
    Monitoring: { Enabled: row.InstanceMonitoring?.Enabled ?? true },
    BlockDeviceMappings: row.BlockDeviceMappings?.map(({ NoDevice, ...device }) => ({
      ...device,
      NoDevice: NoDevice === true ? '' : undefined,
    })),
    IamInstanceProfile: profileOf(row.IamInstanceProfile),
    Placement: row.PlacementTenancy === undefined ? undefined : { Tenancy: row.PlacementTenancy },
    MetadataOptions: row.MetadataOptions,
    InstanceMarketOptions:
      row.SpotPrice === undefined
        ? undefined
        : { MarketType: 'spot', SpotOptions: { MaxPrice: row.SpotPrice } },
  };
}
