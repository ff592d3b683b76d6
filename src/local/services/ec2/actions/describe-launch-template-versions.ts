import type { DescribeLaunchTemplateVersionsRequest } from '../../../../wire/generated/ec2.ts';
import { defineAction } from '../../../action.ts';
import type { ActionContext } from '../../../action.ts';
import { isoTime } from '../../../blocks/dates.ts';
import { compileFilters } from '../../../blocks/filters.ts';
import type { FilterTable } from '../../../blocks/filters.ts';
import { sealToken, takePage } from '../../../blocks/paging.ts';
import { dryRunOperation } from '../errors.ts';
import { onEverything } from '../instances/authorize.ts';
import { describeVersion } from '../launch-templates/describe-template.ts';
import { findTemplate, findVersion, versionNumber, versionsOf } from '../launch-templates/find-template.ts';
import { readVersionText } from '../launch-templates/read-data.ts';
import { idOrName } from '../launch-templates/template-errors.ts';
import { templates, versionKey } from '../launch-templates/template-row.ts';
import type { TemplateRow, VersionRow } from '../launch-templates/template-row.ts';
import { checkPageSize, readToken } from '../listing.ts';

interface Found {
  readonly template: TemplateRow;
  readonly row: VersionRow;
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplateVersions.html */
const filters: FilterTable<Found> = {
  'create-time': ({ row }) => isoTime(row.createTime),
  'ebs-optimized': ({ row }) => row.data.EbsOptimized,
  'http-endpoint': ({ row }) => row.data.MetadataOptions?.HttpEndpoint,
  'http-protocol-ipv4': ({ row }) => row.data.MetadataOptions?.HttpEndpoint,
  'host-resource-group-arn': ({ row }) => row.data.Placement?.HostResourceGroupArn,
  'http-tokens': ({ row }) => row.data.MetadataOptions?.HttpTokens,
  'iam-instance-profile': ({ row }) => row.data.IamInstanceProfile?.Arn,
  'image-id': ({ row }) => row.data.ImageId,
  'instance-type': ({ row }) => row.data.InstanceType,
  'is-default-version': ({ template, row }) => row.version === template.defaultVersion,
  'kernel-id': ({ row }) => row.data.KernelId,
  'license-configuration-arn': ({ row }) =>
    row.data.LicenseSpecifications?.map((license) => license.LicenseConfigurationArn),
  'network-card-index': ({ row }) =>
    row.data.NetworkInterfaces?.map((one) => one.NetworkCardIndex?.toString()),
  'ram-disk-id': ({ row }) => row.data.RamDiskId,
};

/** Versions of one template; or, for `$Default` and `$Latest` without one, of all of them. */
export const action = defineAction('ec2', 'DescribeLaunchTemplateVersions', {
  authorize: (_input, context) => onEverything('DescribeLaunchTemplateVersions', context),
  handler(input, context) {
    const { account, region } = context;
    const passes = compileFilters(input.Filters, filters);
    checkPageSize(input.MaxResults, { least: 1, most: 200 });
    const found = [...versions(input, context)];
    if (input.DryRun === true) throw dryRunOperation();
    const call = { service: 'ec2', action: 'DescribeLaunchTemplateVersions', account, region, input };
    const after = readToken(call, input.NextToken) ?? '';
    const rest = found.filter((one) => keyOf(one) > after && passes(one));
    const page = takePage(rest, input.MaxResults ?? 200, keyOf);
    return {
      LaunchTemplateVersions: page.rows.map(({ template, row }) => describeVersion(template, row)),
      NextToken: page.next === undefined ? undefined : sealToken(call, page.next),
    };
  },
});

function keyOf({ row }: Found): string {
  return versionKey(row.templateId, row.version);
}

function* versions(
  input: DescribeLaunchTemplateVersionsRequest,
  { state }: ActionContext,
): Generator<Found, void, undefined> {
  const names = [...new Set((input.Versions ?? []).map(readVersionText))];
  if (input.LaunchTemplateId === undefined && input.LaunchTemplateName === undefined) {
    if (names.length === 0 || names.some((name) => !name.startsWith('$'))) throw idOrName();
    for (const template of state.table(templates).list()) yield* ofTemplate(template, names, state);
    return;
  }
  const template = findTemplate(state, input);
  if (names.length > 0) {
    yield* ofTemplate(template, names, state);
    return;
  }
  const least = input.MinVersion === undefined ? 0 : versionNumber(template, input.MinVersion);
  const most = input.MaxVersion === undefined ? Infinity : versionNumber(template, input.MaxVersion);
  for (const row of versionsOf(state, template))
    if (row.version >= least && row.version <= most) yield { template, row };
}

function ofTemplate(
  template: TemplateRow,
  names: readonly string[],
  state: ActionContext['state'],
): readonly Found[] {
  const rows = new Map(
    names.map((name) => [versionNumber(template, name), findVersion(state, template, name)]),
  );
  return [...rows].sort(([left], [right]) => left - right).map(([, row]) => ({ template, row }));
}
