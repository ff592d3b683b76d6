import type { ActionContext } from '../../action.ts';
import { invalidInput } from './errors.ts';

/** A provider of SAML stands for its metadata until this long after it was given, unless that says something else. */
const validMs = 100 * 365 * 86_400_000;

/** Until when a metadata document counts. Throws when it is none, unless the cloud is lenient. */
export function samlValidUntil(
  metadata: string,
  { now, lenient }: Pick<ActionContext, 'now' | 'lenient'>,
): number {
  if (!lenient && !/<(?:[\w-]+:)?EntityDescriptor[\s>]/.test(metadata))
    throw invalidInput('Could not parse metadata');
  const until = /\svalidUntil="([^"]+)"/.exec(metadata)?.[1];
  const parsed = until === undefined ? Number.NaN : Date.parse(until);
  return Number.isNaN(parsed) ? now + validMs : parsed;
}
