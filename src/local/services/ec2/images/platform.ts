/** How an image is billed: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/billing-info-fields.html */
export interface Billing {
  readonly platformDetails: string;
  readonly usageOperation: string;
}

const LINUX: Billing = { platformDetails: 'Linux/UNIX', usageOperation: 'RunInstances' };
const WINDOWS: Billing = { platformDetails: 'Windows', usageOperation: 'RunInstances:0002' };

/** By the name of the image; the first that fits. */
const BY_NAME: readonly (readonly [RegExp, Billing])[] = [
  [
    /SQL_\d{4}.*Enterprise/,
    { platformDetails: 'Windows with SQL Server Enterprise', usageOperation: 'RunInstances:0102' },
  ],
  [
    /SQL_\d{4}.*Standard/,
    { platformDetails: 'Windows with SQL Server Standard', usageOperation: 'RunInstances:0006' },
  ],
  [/SQL_\d{4}.*Web/, { platformDetails: 'Windows with SQL Server Web', usageOperation: 'RunInstances:0202' }],
  [/^RHEL-/, { platformDetails: 'Red Hat Enterprise Linux', usageOperation: 'RunInstances:0010' }],
  [/^suse-sles-/, { platformDetails: 'SUSE Linux', usageOperation: 'RunInstances:000g' }],
];

/** What a public image of that name is billed as. */
export function billingOf(name: string, windows: boolean): Billing {
  return BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? (windows ? WINDOWS : LINUX);
}
