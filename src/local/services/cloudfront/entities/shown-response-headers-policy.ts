import type {
  ResponseHeadersPolicy,
  ResponseHeadersPolicyConfig,
} from '../../../../wire/generated/cloudfront.ts';
import type { EntityRow } from './kind.ts';

export function shown({
  id,
  modified,
  config,
}: EntityRow<ResponseHeadersPolicyConfig>): ResponseHeadersPolicy {
  return { Id: id, LastModifiedTime: new Date(modified), ResponseHeadersPolicyConfig: config };
}
