import type { SecretRow } from './state.ts';

/** What ends a recovery window. */
export function deletionTimer({ arn }: SecretRow): { readonly kind: string; readonly key: string } {
  return { kind: 'secretsmanager.delete', key: arn };
}
