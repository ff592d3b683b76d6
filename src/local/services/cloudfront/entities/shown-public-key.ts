import type { PublicKey, PublicKeyConfig } from '../../../../wire/generated/cloudfront.ts';
import type { EntityRow } from './kind.ts';

export function shown({ id, created, config }: EntityRow<PublicKeyConfig>): PublicKey {
  return { Id: id, CreatedTime: new Date(created), PublicKeyConfig: config };
}
