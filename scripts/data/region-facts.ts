export interface RawRegion {
  readonly country: string;
  readonly domain: string;
  readonly name: string;
  readonly partition: string;
  readonly zoneIds: readonly string[];
}

/**
 * Regions that an account must enable before it can use them: those launched after March 20, 2019.
 * https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-regions.html
 */
const OPT_IN = new Set([
  'af-south-1',
  'ap-east-1',
  'ap-east-2',
  'ap-south-2',
  'ap-southeast-3',
  'ap-southeast-4',
  'ap-southeast-5',
  'ap-southeast-6',
  'ap-southeast-7',
  'ca-west-1',
  'eu-central-2',
  'eu-south-1',
  'eu-south-2',
  'il-central-1',
  'me-central-1',
  'me-south-1',
  'mx-central-1',
]);

/**
 * Where a region shows an account fewer zones than it has, or names them in another order than their ids.
 * AWS maps names to ids for each account by chance; these are mappings that accounts have.
 */
const ZONES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'us-east-1': { a: 'use1-az6', b: 'use1-az1', c: 'use1-az2', d: 'use1-az4', e: 'use1-az3', f: 'use1-az5' },
  'us-west-1': { a: 'usw1-az1', b: 'usw1-az3' },
  'ap-northeast-1': { a: 'apne1-az4', c: 'apne1-az1', d: 'apne1-az2' },
};

type Offerings = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Joins a region's names with its zones. Elsewhere the first zone id (`az1`) is `a`, and so on. */
export function regionFacts(raw: Readonly<Record<string, RawRegion>>, offerings: Offerings): object[] {
  return Object.entries(raw)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, region]) => {
      const letters = ZONES[name] ?? Object.fromEntries(region.zoneIds.map((id) => [letterOf(id), id]));
      const zones = Object.entries(letters).map(([letter, id]) => ({ name: `${name}${letter}`, id }));
      const named = new Set(zones.map((zone) => zone.name));
      const offered = Object.keys(offerings[name] ?? {});
      if (offered.some((zone) => !named.has(zone))) {
        throw new Error(
          `${name} offers types in ${offered.join(', ')}, but its zones are ${[...named].join(', ')}`,
        );
      }
      return {
        name,
        longName: region.name,
        country: region.country,
        partition: region.partition,
        dnsSuffix: region.domain,
        optIn: OPT_IN.has(name),
        zones,
      };
    });
}

function letterOf(zoneId: string): string {
  return 'abcdefghij'.charAt(Number(/az(\d+)$/.exec(zoneId)?.[1]) - 1);
}
