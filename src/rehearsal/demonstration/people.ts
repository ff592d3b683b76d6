/** Something that a person does during the demonstration, so that schedules have somebody to respect. */
export interface Deed {
  /** When, in the demonstration's time zone: days after the first day, and the hour. */
  readonly day: number;
  readonly hour: number;
  readonly region: string;
  /** The machine's name. */
  readonly name: string;
  /** A start or stop by hand, or for so many minutes an override: running. */
  readonly action: 'StartInstances' | 'StopInstances' | { readonly runForMinutes: number };
  readonly words: string;
}

export const deeds: readonly Deed[] = [
  {
    day: 1,
    hour: 19,
    region: 'eu-west-3',
    name: 'dev-api-2',
    action: { runForMinutes: 270 },
    words: 'somebody works late: nuage schedule override dev-api-2 --running --for 4h30m',
  },
  {
    day: 2,
    hour: 10,
    region: 'eu-west-1',
    name: 'staging-web-3',
    action: 'StopInstances',
    words: 'somebody stops staging-web-3 by hand, for the day',
  },
  {
    day: 3,
    hour: 21,
    region: 'eu-west-3',
    name: 'dev-web-1',
    action: 'StartInstances',
    words: 'somebody starts dev-web-1 by hand, and forgets it',
  },
];
