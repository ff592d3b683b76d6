import type { OperationContext } from '../context.ts';
import { onePlace } from '../one-place.ts';

export interface DistributionLine {
  readonly id: string;
  readonly domain: string;
  readonly aliases: readonly string[];
  /** `InProgress` or `Deployed`. */
  readonly status: string;
  readonly enabled: boolean;
  readonly origins: readonly string[];
  readonly comment: string;
}

/** The distributions of an account: CloudFront has no regions. */
export async function* listDistributions(context: OperationContext): AsyncGenerator<DistributionLine> {
  const { connection } = await onePlace('cloudfront list', context);
  for await (const { DistributionList: page } of connection.pages('cloudfront', 'ListDistributions', {})) {
    for (const found of page?.Items ?? [])
      yield {
        id: found.Id,
        domain: found.DomainName,
        aliases: found.Aliases.Items ?? [],
        status: found.Status,
        enabled: found.Enabled,
        origins: found.Origins.Items.map(({ DomainName }) => DomainName),
        comment: found.Comment,
      };
  }
}
