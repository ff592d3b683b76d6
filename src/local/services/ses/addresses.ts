import type { AwsError } from '../../error.ts';
import type { Dialect } from './errors.ts';

/** `a@b` out of `Name <a@b>`, or the text itself. */
export function bareAddress(text: string): string {
  return (/<([^<>]*)>\s*$/.exec(text)?.[1] ?? text).trim();
}

/** Splits a header with several addresses at the commas that stand outside quotes and angle brackets. */
export function splitAddresses(text: string): readonly string[] {
  const parts = text.match(/(?:"(?:\\.|[^"\\])*"|<[^>]*>|[^,"<])+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** The domain of an address, in lower case; of a domain itself. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** The name under which an identity is kept: domains do not heed case. */
export function identityName(text: string): string {
  const at = text.lastIndexOf('@');
  return at === -1 ? text.toLowerCase() : `${text.slice(0, at)}@${text.slice(at + 1).toLowerCase()}`;
}

/** Addresses that end as their names say, whoever asks: they need no verification. */
const simulator = /^(success|bounce|complaint|ooto|suppressionlist)(\+[^@]*)?@simulator\.amazonses\.com$/i;

/** https://docs.aws.amazon.com/ses/latest/dg/send-an-email-from-console.html#send-email-simulator-how-to-use */
export function simulated(address: string): string | undefined {
  return simulator.exec(bareAddress(address))?.[1]?.toLowerCase();
}

/** Refuses what is no address, in the sentences of SES's mail library. */
export function addressFault(text: string, words: Dialect): AwsError | undefined {
  const address = bareAddress(text);
  const at = address.lastIndexOf('@');
  if (at === -1) return words.invalid("Missing final '@domain'");
  if (at === 0) return words.invalid('Missing local name');
  if (at === address.length - 1) return words.invalid('Missing domain');
  const local = address.slice(0, at);
  const domain = address.slice(at + 1);
  const quoted = /^".*"$/.test(local);
  // oxlint-disable-next-line no-control-regex
  if (!quoted && /[\s\u0000-\u001f@]/.test(local))
    return words.invalid('Local address contains control or whitespace');
  // oxlint-disable-next-line no-control-regex
  if (/[\s\u0000-\u001f]/.test(domain)) return words.invalid('Domain contains control or whitespace');
  if (domain.startsWith('.')) return words.invalid('Domain starts with dot');
  if (domain.includes('..')) return words.invalid('Domain contains dot-dot');
  if (domain.endsWith('.')) return words.invalid('Domain ends with dot');
  if (!/^(\[[^\]]+\]|[^,;:<>()\\"[\]]+)$/.test(domain))
    return words.invalid('Domain contains illegal character');
  return undefined;
}
