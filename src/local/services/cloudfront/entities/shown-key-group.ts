import type { KeyGroup, KeyGroupConfig } from '../../../../wire/generated/cloudfront.ts';
import type { EntityRow } from './kind.ts';

export function shown({ id, modified, config }: EntityRow<KeyGroupConfig>): KeyGroup {
  return { Id: id, LastModifiedTime: new Date(modified), KeyGroupConfig: config };
}
