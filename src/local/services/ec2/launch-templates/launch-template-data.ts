import type {
  LaunchTemplateSpecification,
  ResponseLaunchTemplateData,
  RunInstancesRequest,
} from '../../../../wire/generated/ec2.ts';
import type { Tag } from '../../../blocks/tags.ts';
import type { State } from '../../../store/table.ts';
import { withDates } from './describe-template.ts';
import { findTemplate, findVersion } from './find-template.ts';

/** What a launch takes from a template. */
export interface TemplateOfLaunch {
  readonly templateId: string;
  readonly version: number;
  readonly data: ResponseLaunchTemplateData;
}

/** The version of a template that a launch names; without a version its default one. Throws EC2's errors. */
export function launchTemplateData(
  specification: LaunchTemplateSpecification,
  { state }: { readonly state: State },
): TemplateOfLaunch {
  const template = findTemplate(state, specification);
  const version = findVersion(state, template, specification.Version ?? '$Default');
  return { templateId: template.id, version: version.version, data: withDates(version.data) };
}

/** The launch with what its template says where it says nothing itself. Devices and tags are laid over one by one. */
export function withTemplate(input: RunInstancesRequest, { data }: TemplateOfLaunch): RunInstancesRequest {
  const {
    RamDiskId: ramdisk,
    ElasticGpuSpecifications: gpus,
    NetworkInterfaces: interfaces,
    SecondaryInterfaces: _secondary,
    ...rest
  } = data;
  const said = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  const merged = {
    ...rest,
    RamdiskId: ramdisk,
    ElasticGpuSpecification: gpus?.map(({ Type = '' }) => ({ Type })),
    NetworkInterfaces: templateInterfaces({ NetworkInterfaces: interfaces }),
    // A size and a zone that the template leaves open stay open.
    Monitoring: { Enabled: data.Monitoring?.Enabled ?? false },
    ElasticInferenceAccelerators: data.ElasticInferenceAccelerators?.map(({ Type = '', Count }) => ({
      Type,
      Count,
    })),
    CreditSpecification:
      data.CreditSpecification?.CpuCredits === undefined
        ? undefined
        : { CpuCredits: data.CreditSpecification.CpuCredits },
    ...said,
    BlockDeviceMappings: layOver(
      data.BlockDeviceMappings,
      input.BlockDeviceMappings,
      (device) => device.DeviceName,
    ),
    TagSpecifications: layOver(data.TagSpecifications, input.TagSpecifications, (one) => one.ResourceType),
  };
  return { ...merged, MinCount: input.MinCount, MaxCount: input.MaxCount };
}

/** The network interfaces of a template as a launch has them. */
export function templateInterfaces({
  NetworkInterfaces: interfaces,
}: Pick<ResponseLaunchTemplateData, 'NetworkInterfaces'>) {
  return interfaces?.map((one) => ({ ...one, Ipv6Addresses: one.Ipv6Addresses?.map(addressOnly) }));
}

function addressOnly({ Ipv6Address }: { readonly Ipv6Address?: string | undefined }) {
  return { Ipv6Address };
}

function layOver<Item>(
  below: readonly Item[] | undefined,
  above: readonly Item[] | undefined,
  nameOf: (item: Item) => string | undefined,
): readonly Item[] | undefined {
  if (below === undefined || above === undefined) return above ?? below;
  const named = new Set(above.map(nameOf));
  return [...below.filter((item) => !named.has(nameOf(item))), ...above];
}

/** The tags by which AWS marks an instance that came of a template. */
export function templateTags({ templateId, version }: TemplateOfLaunch): readonly Tag[] {
  return [
    { Key: 'aws:ec2launchtemplate:id', Value: templateId },
    { Key: 'aws:ec2launchtemplate:version', Value: String(version) },
  ];
}
