/** Some machines that look alike. */
export interface Fleet {
  readonly region: string;
  /** Machines are named `<name>-1`, `<name>-2`, … */
  readonly name: string;
  readonly count: number;
  readonly type: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly spot?: boolean;
  readonly protected?: boolean;
  /** Its volume is encrypted with a key that is gone: a start "succeeds" and the machine dies. */
  readonly broken?: boolean;
}

const dev = { Environment: 'development', 'nuage:schedule': 'office-hours' };
const staging = { Environment: 'staging', 'nuage:schedule': 'office-hours' };
const production = { Environment: 'production' };

/** The sample account: 60 machines in three regions, with tags as one finds them. */
export const fleets: readonly Fleet[] = [
  { region: 'eu-west-3', name: 'dev-web', count: 8, type: 't3.medium', tags: { ...dev, Team: 'boutique' } },
  { region: 'eu-west-3', name: 'dev-api', count: 6, type: 'm5.large', tags: { ...dev, Team: 'paiement' } },
  {
    region: 'eu-west-3',
    name: 'night-batch',
    count: 4,
    type: 'c5.xlarge',
    tags: { Environment: 'development', 'nuage:schedule': 'nights' },
  },
  {
    region: 'eu-west-3',
    name: 'web',
    count: 4,
    type: 'm5.large',
    tags: { ...production, Team: 'boutique' },
    protected: true,
  },
  { region: 'eu-west-3', name: 'forgotten', count: 1, type: 't3.large', tags: { stopinator: 'Stop' } },
  { region: 'eu-west-3', name: '', count: 1, type: 't3.micro', tags: {} },

  { region: 'eu-west-1', name: 'staging-web', count: 10, type: 't3.large', tags: staging },
  {
    region: 'eu-west-1',
    name: 'qa',
    count: 6,
    type: 'm5.large',
    tags: { Environment: 'test', 'nuage:schedule': 'off=(M-F,20);on=(M-F,8);tz=Europe/Paris' },
  },
  { region: 'eu-west-1', name: 'ci-spot', count: 2, type: 'c5.large', tags: dev, spot: true },
  {
    region: 'eu-west-1',
    name: 'typo',
    count: 1,
    type: 't3.medium',
    tags: { ...dev, 'nuage:schedule': 'offce-hours' },
  },
  {
    region: 'eu-west-1',
    name: 'old-jenkins',
    count: 1,
    type: 't3.xlarge',
    tags: { stopinator: 'TERMINATE' },
    protected: true,
  },

  {
    region: 'us-east-1',
    name: 'dev-us',
    count: 8,
    type: 't3.large',
    tags: { Environment: 'development', 'nuage:schedule': 'us-hours' },
  },
  { region: 'us-east-1', name: 'data', count: 4, type: 'r5.xlarge', tags: { ...dev, Team: 'données 📊' } },
  {
    region: 'us-east-1',
    name: 'demo',
    count: 2,
    type: 't3.small',
    tags: { ...dev, Note: 'ne pas éteindre avant 18 h <script>alert(1)</script> "x"; عرض' },
  },
  { region: 'us-east-1', name: 'ledger', count: 1, type: 'm5.large', tags: dev, broken: true },
  { region: 'us-east-1', name: 'sandbox', count: 1, type: 't3.medium', tags: { stopinator: 'terminate' } },
];

/** The regions of the sample account. */
export const demonstrationRegions: readonly string[] = [...new Set(fleets.map((fleet) => fleet.region))];
