import type { TimerContext } from '../../timer-context.ts';

/** Where a zip file can be fetched. */
export function codeLocation({ endpoint, account, region }: TimerContext, sha256: string): string {
  return `${endpoint}/_nuage/lambda/code/${account}.${region}.${Buffer.from(sha256, 'base64').toString('hex')}`;
}
