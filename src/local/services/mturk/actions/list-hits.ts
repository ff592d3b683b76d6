import { defineAction } from '../../../action.ts';
import { recentHits } from '../hits/recent-hits.ts';
import { onTurk } from '../permit.ts';

/**
 * the newest first
 * https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_ListHITsOperation.html
 */
export const action = defineAction('mturk', 'ListHITs', {
  authorize: () => onTurk('ListHITs'),
  handler: (input, context) => recentHits(context, 'ListHITs', input, () => true),
});
