import { NuageError, UsageError } from '../../errors.ts';

/** A network as a rule of a security group names it. */
export interface Network {
  readonly cidr: string;
  readonly family: 4 | 6;
}

/** Tells the address from which this machine reaches the internet, as text that nobody has looked at. */
export type AddressLookup = (family: 4 | 6, signal?: AbortSignal) => Promise<string>;

/** The widest that a person may open at once: more is no "my address" any more. A decision of nuage. */
const fewestBits = { 4: 8, 6: 32 } as const;

/** Reads `203.0.113.7`, `203.0.113.0/24` or the same in IPv6. Never everything, and never almost everything. */
export async function readNetwork(text: string): Promise<Network> {
  const { default: ipaddr } = await import('ipaddr.js');
  const [written = '', bitsText] = text.split('/', 2);
  const wrong = (hint: string): UsageError => new UsageError(`"${text}" cannot be opened`, { hint });
  const is4 = ipaddr.IPv4.isValidFourPartDecimal(written);
  const is6 = !is4 && written.includes(':') && !written.includes('%') && ipaddr.IPv6.isValid(written);
  if ((!is4 && !is6) || text.split('/').length > 2)
    throw wrong('Write an address or a network, such as 203.0.113.7, 203.0.113.0/24 or 2001:db8::/48.');
  const family = is4 ? 4 : 6;
  const most = is4 ? 32 : 128;
  const bits = bitsText === undefined ? most : /^\d{1,3}$/.test(bitsText) ? Number(bitsText) : Number.NaN;
  if (!(bits >= 0 && bits <= most)) throw wrong(`A prefix has 0 to ${most} bits.`);
  if (bits < fewestBits[family])
    throw wrong(
      `That is ${bits === 0 ? 'the whole internet' : 'too much of the internet'}. Name a network of /${fewestBits[family]} or smaller, such as ${family === 4 ? '203.0.113.7/32' : '2001:db8::7/128'}.`,
    );
  const parsed = ipaddr.parse(written);
  const base = is4
    ? ipaddr.IPv4.networkAddressFromCIDR(`${written}/${bits}`)
    : ipaddr.IPv6.networkAddressFromCIDR(`${written}/${bits}`);
  if (parsed.toNormalizedString() !== base.toNormalizedString())
    throw wrong(`${written} is no network of /${bits}. Its network is ${base.toString()}/${bits}.`);
  return { cidr: `${parsed.toString()}/${bits}`, family };
}

/**
 * The networks of this machine's own addresses, one address each: what was looked up is believed only when it is an
 * address of the public internet. One family is enough; without any, an error that says how to go on.
 */
export async function myNetworks(lookUp: AddressLookup, signal?: AbortSignal): Promise<readonly Network[]> {
  const answers = await Promise.allSettled(
    ([4, 6] as const).map((family) => ownAddress(lookUp, family, signal)),
  );
  signal?.throwIfAborted();
  const found = answers.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  if (found.length > 0) return found;
  const [first] = answers;
  const cause: unknown = first?.status === 'rejected' ? first.reason : undefined;
  const why = cause instanceof Error ? ` (${cause.message})` : '';
  throw new NuageError('AddressUnknown', `Your address could not be looked up${why}. Nothing was opened.`, {
    hint: 'Name it with --cidr.',
    cause,
  });
}

async function ownAddress(lookUp: AddressLookup, family: 4 | 6, signal?: AbortSignal): Promise<Network> {
  const [text, { default: ipaddr }] = await Promise.all([lookUp(family, signal), import('ipaddr.js')]);
  const answer = text.trim();
  const valid =
    family === 4
      ? ipaddr.IPv4.isValidFourPartDecimal(answer)
      : ipaddr.IPv6.isValid(answer) && answer.includes(':');
  // Whoever answers decides who gets in: private, reserved and mapped addresses are nobody's on the internet.
  if (!valid || ipaddr.parse(answer).range() !== 'unicast')
    throw new NuageError(
      'NoPublicAddress',
      `the look-up answered "${answer.slice(0, 60)}", which is no public IPv${family} address`,
    );
  return { cidr: `${ipaddr.parse(answer).toString()}/${family === 4 ? 32 : 128}`, family };
}
