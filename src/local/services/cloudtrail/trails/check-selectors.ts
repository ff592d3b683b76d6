import { invalidSelectors } from '../errors.ts';
import type { Selectors } from './state.ts';

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_PutEventSelectors.html */
const MOST_SELECTORS = 5;
const MOST_RESOURCES = 250;
const MOST_VALUES = 500;

/** One kind or the other, and no more of them than AWS takes. */
export function checkSelectors({ EventSelectors: plain, AdvancedEventSelectors: advanced }: Selectors): void {
  if ((plain === undefined) === (advanced === undefined))
    throw invalidSelectors(
      'Either EventSelectors or AdvancedEventSelectors must be specified, but not both.',
    );
  if (plain !== undefined && (plain.length === 0 || plain.length > MOST_SELECTORS))
    throw invalidSelectors(`A trail has from 1 to ${MOST_SELECTORS} event selectors.`);
  const values = (plain ?? []).flatMap(({ DataResources = [] }) =>
    DataResources.flatMap(({ Values = [] }) => Values),
  );
  if (values.length > MOST_RESOURCES)
    throw invalidSelectors(`A trail has ${MOST_RESOURCES} data resources at most.`);
  const conditions = (advanced ?? []).flatMap(({ FieldSelectors }) =>
    FieldSelectors.flatMap((selector) =>
      Object.entries(selector).flatMap(([name, list]) => (name === 'Field' ? [] : list)),
    ),
  );
  if (conditions.length > MOST_VALUES)
    throw invalidSelectors(`The conditions of a trail have ${MOST_VALUES} values at most.`);
}

/** What a new trail writes: all management events. */
export const USUAL_SELECTORS = [
  {
    ReadWriteType: 'All' as const,
    IncludeManagementEvents: true,
    DataResources: [],
    ExcludeManagementEventSources: [],
  },
];
