import type {
  OriginAccessControl,
  OriginAccessControlConfig,
} from '../../../../wire/generated/cloudfront.ts';
import type { EntityRow } from './kind.ts';

export function shown({ id, config }: EntityRow<OriginAccessControlConfig>): OriginAccessControl {
  return { Id: id, OriginAccessControlConfig: config };
}
