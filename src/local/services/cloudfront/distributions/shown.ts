import type {
  ActiveTrustedKeyGroups,
  Distribution,
  DistributionSummary,
} from '../../../../wire/generated/cloudfront.ts';
import type { TimerContext } from '../../../action.ts';
import { globalArn } from '../../../blocks/arns.ts';
import type { Place } from '../../../blocks/arns.ts';
import { find } from '../entities/change.ts';
import { keyGroups } from '../entities/key-groups.ts';
import { behavioursOf } from '../entities/used.ts';
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
  return {
    Id: row.id,
    ARN: distributionArn(context, row.id),
    Status: status,
    LastModifiedTime: new Date(row.modified),
    InProgressInvalidationBatches: pathsUnderWay(context, row.id).batches,
    DomainName: domainName(row),
    ActiveTrustedSigners: nobody,
    ActiveTrustedKeyGroups: activeGroups(context, row),
    DistributionConfig: row.config,
  };
}

/** Whose keys sign for a distribution, of all of its behaviours. */
function activeGroups(context: TimerContext, { config }: DistributionRow): ActiveTrustedKeyGroups {
  const trusted = behavioursOf(config).flatMap(({ TrustedKeyGroups: groups }) =>
    groups?.Enabled === true ? (groups.Items ?? []) : [],
  );
  const ids = [...new Set(trusted)];
  if (ids.length === 0) return nobody;
  const Items = ids.map((id) => {
    const keys = find(context, keyGroups, id)?.config.Items ?? [];
    return { KeyGroupId: id, KeyPairIds: { Quantity: keys.length, Items: keys } };
  });
  return { Enabled: true, Quantity: ids.length, Items };
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
