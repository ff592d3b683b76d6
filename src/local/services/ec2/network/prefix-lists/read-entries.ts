import { AwsError } from '../../../../error.ts';
import { invalidParameterValue, missingParameter } from '../../errors.ts';
import { canonicalCidr, canonicalIpv6Cidr } from '../cidr.ts';
import type { PrefixListEntry } from './prefix-list-row.ts';

interface EntryInput {
  readonly Cidr: string;
  readonly Description?: string | undefined;
}

/** Reads the entries of a request: blocks of the list's family, each once. */
export function readEntries(
  inputs: readonly EntryInput[] | undefined,
  family: 'IPv4' | 'IPv6',
): readonly PrefixListEntry[] {
  const entries = new Map<string, PrefixListEntry>();
  for (const { Cidr, Description } of inputs ?? []) {
    if (Cidr === '') throw missingParameter('cidr');
    const cidr = family === 'IPv4' ? canonicalCidr(Cidr) : canonicalIpv6Cidr(Cidr);
    if (cidr === undefined)
      throw invalidParameterValue(`The CIDR '${Cidr}' is not valid for the address family ${family}.`);
    if (entries.has(cidr))
      throw invalidParameterValue(`The CIDR '${Cidr}' is specified more than once in the request.`);
    entries.set(cidr, { cidr, description: Description });
  }
  return [...entries.values()];
}

/** Refuses more entries than the list may have. */
export function checkEntryCount(entries: readonly unknown[], maxEntries: number): void {
  if (entries.length > maxEntries)
    throw new AwsError(
      'PrefixListMaxEntriesExceeded',
      400,
      `You've reached the maximum number of entries for the prefix list (${maxEntries}).`,
    );
}
