/** Something that a person does during the demonstration, so that schedules have somebody to respect. */
export interface Deed {
  /** When, in the schedule's time zone: days after the first day, and the hour. */
  readonly day: number;
  readonly hour: number;
  readonly region: string;
  /** The machine's name. */
  readonly name: string;
  readonly action: 'StartInstances' | 'StopInstances';
  readonly words: string;
}

export const deeds: readonly Deed[] = [
  {
    day: 1,
    hour: 21,
    region: 'eu-west-3',
    name: 'dev-api-2',
    action: 'StartInstances',
    words: 'somebody starts dev-api-2 to finish something',
  },
  {
    day: 2,
    hour: 10,
    region: 'eu-west-1',
    name: 'staging-web-3',
    action: 'StopInstances',
    words: 'somebody stops staging-web-3 for the day',
  },
];
