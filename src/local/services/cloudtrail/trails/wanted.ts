import type { CallEvent } from '../../../calls/call.ts';
import { isManagement } from '../data-events.ts';
import { advancedMatch } from './advanced.ts';
import { resourceOf } from './event-resource.ts';
import type { Selectors } from './state.ts';

type Selector = NonNullable<Selectors['EventSelectors']>[number];

/** Whether a trail writes an event down. */
export function isWanted(event: CallEvent, selectors: Selectors | undefined): boolean {
  const { EventSelectors: plain, AdvancedEventSelectors: advanced } = selectors ?? {};
  if (advanced !== undefined) return advanced.some((one) => advancedMatch(event, one.FieldSelectors));
  if (plain === undefined) return isManagement(event);
  return plain.some((one) => plainMatch(event, one));
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_EventSelector.html */
function plainMatch(event: CallEvent, selector: Selector): boolean {
  const { ReadWriteType: type = 'All', IncludeManagementEvents: management = true } = selector;
  if (type !== 'All' && event.readOnly !== (type === 'ReadOnly')) return false;
  const { ExcludeManagementEventSources: excluded = [], DataResources: resources = [] } = selector;
  if (isManagement(event)) return management && !excluded.includes(event.eventSource);
  const touched = resourceOf(event);
  return resources.some(
    ({ Type, Values = [] }) =>
      Type === touched?.type && Values.some((value) => covers(value, touched?.arn ?? '')),
  );
}

/** A bucket's ARN with a slash, or a part of a key behind it, means what begins so; `arn:aws:s3` means all. */
const covers = (value: string, arn: string): boolean =>
  /^arn:[^:]+:(?:s3(?::::?)?|lambda)$/.test(value) ||
  arn === value ||
  (value.includes('/') && arn.startsWith(value));
