import type { Distribution, DistributionSummary } from '../../../../wire/generated/cloudfront.ts';
import type { TimerContext } from '../../../action.ts';
import { globalArn } from '../../../blocks/arns.ts';
import type { Place } from '../../../blocks/arns.ts';
import { pathsUnderWay } from '../invalidations/find.ts';
import type { DistributionRow } from './state.ts';

const nobody = { Enabled: false, Quantity: 0 };

export function distributionArn(place: Pick<Place, 'partition' | 'account'>, id: string): string {
  return globalArn(place, 'cloudfront', `distribution/${id}`);
}

export function domainName({ domain }: DistributionRow): string {
  return `${domain}.cloudfront.net`;
}

export function statusOf({ deployed }: DistributionRow, { now }: Pick<TimerContext, 'now'>): string {
  return now >= deployed ? 'Deployed' : 'InProgress';
}

/** A distribution as CloudFront shows it; one that was just made or changed is in progress, however fast it is. */
export function distributionShown(
  context: TimerContext,
  row: DistributionRow,
  status = statusOf(row, context),
): Distribution {
  const groups = row.config.DefaultCacheBehavior.TrustedKeyGroups?.Enabled === true;
  return {
    Id: row.id,
    ARN: distributionArn(context, row.id),
    Status: status,
    LastModifiedTime: new Date(row.modified),
    InProgressInvalidationBatches: pathsUnderWay(context, row.id).batches,
    DomainName: domainName(row),
    ActiveTrustedSigners: nobody,
    ActiveTrustedKeyGroups: { ...nobody, Enabled: groups },
    DistributionConfig: row.config,
  };
}

export function distributionLine(context: TimerContext, row: DistributionRow): DistributionSummary {
  const none = { Quantity: 0 };
  const { config } = row;
  return {
    Id: row.id,
    ARN: distributionArn(context, row.id),
    ETag: row.etag,
    Status: statusOf(row, context),
    LastModifiedTime: new Date(row.modified),
    DomainName: domainName(row),
    Aliases: config.Aliases ?? none,
    Origins: config.Origins,
    OriginGroups: config.OriginGroups,
    DefaultCacheBehavior: config.DefaultCacheBehavior,
    CacheBehaviors: config.CacheBehaviors ?? none,
    CustomErrorResponses: config.CustomErrorResponses ?? none,
    Comment: config.Comment,
    PriceClass: config.PriceClass ?? '',
    Enabled: config.Enabled,
    ViewerCertificate: config.ViewerCertificate ?? {},
    Restrictions: config.Restrictions ?? { GeoRestriction: { RestrictionType: 'none', Quantity: 0 } },
    WebACLId: config.WebACLId ?? '',
    HttpVersion: config.HttpVersion ?? '',
    IsIPV6Enabled: config.IsIPV6Enabled ?? true,
    Staging: config.Staging ?? false,
  };
}
