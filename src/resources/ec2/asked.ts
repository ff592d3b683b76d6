import type { Filter } from '../../wire/generated/ec2.ts';

/** What a Describe action is asked: everything, what passes filters, or some ids. */
export interface Asked {
  readonly Filters?: Filter[] | undefined;
  readonly ids?: string[] | undefined;
  /** `self`, `amazon` or accounts, for what others share too. */
  readonly owners?: string[] | undefined;
}
