import type {
  LaunchTemplate,
  LaunchTemplateVersion,
  ResponseLaunchTemplateData,
} from '../../../../wire/generated/ec2.ts';
import type { TemplateRow, VersionRow } from './template-row.ts';

/** A template as the template actions answer it. */
export function describeTemplate(row: TemplateRow): LaunchTemplate {
  return {
    LaunchTemplateId: row.id,
    LaunchTemplateName: row.name,
    CreateTime: new Date(row.createTime),
    CreatedBy: row.createdBy,
    DefaultVersionNumber: row.defaultVersion,
    LatestVersionNumber: row.latestVersion,
    Tags: row.tags,
  };
}

/** A version as the template actions answer it. */
export function describeVersion(template: TemplateRow, row: VersionRow): LaunchTemplateVersion {
  return {
    LaunchTemplateId: template.id,
    LaunchTemplateName: template.name,
    VersionNumber: row.version,
    VersionDescription: row.description,
    CreateTime: new Date(row.createTime),
    CreatedBy: row.createdBy,
    DefaultVersion: row.version === template.defaultVersion,
    LaunchTemplateData: withDates(row.data),
  };
}

/** Rows are JSON, which keeps a date as text. */
export function withDates(data: ResponseLaunchTemplateData): ResponseLaunchTemplateData {
  const market = data.InstanceMarketOptions;
  const until = market?.SpotOptions?.ValidUntil;
  if (market === undefined || until === undefined) return data;
  const SpotOptions = { ...market.SpotOptions, ValidUntil: new Date(until) };
  return { ...data, InstanceMarketOptions: { ...market, SpotOptions } };
}
