import type {
  OriginRequestPolicy,
  OriginRequestPolicyConfig,
} from '../../../../wire/generated/cloudfront.ts';
import type { EntityRow } from './kind.ts';

export function shown({ id, modified, config }: EntityRow<OriginRequestPolicyConfig>): OriginRequestPolicy {
  return { Id: id, LastModifiedTime: new Date(modified), OriginRequestPolicyConfig: config };
}
