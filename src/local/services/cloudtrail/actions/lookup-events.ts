import { defineAction, type ActionContext } from '../../../action.ts';
import { openToken, sealToken } from '../../../blocks/paging.ts';
import type { RecordedCall } from '../../../calls/call-query.ts';
import { isManagement } from '../data-events.ts';
import { invalidLookupAttributes, invalidNextToken, invalidTimeRange } from '../errors.ts';
import { eventShown, matches } from '../lookup.ts';

const mostEvents = 50;
/** How many are read at once while one looks for those that match. */
const piece = 500;

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_LookupEvents.html */
export const action = defineAction('cloudtrail', 'LookupEvents', {
  authorize: () => [{ action: 'cloudtrail:LookupEvents', arn: '*' }],
  handler(input, context) {
    const {
      StartTime: start,
      EndTime: end,
      LookupAttributes: attributes = [],
      EventCategory: category,
    } = input;
    if (start !== undefined && end !== undefined && start > end) throw invalidTimeRange();
    const [attribute, second] = attributes;
    if (second !== undefined) throw invalidLookupAttributes();
    // Insights are not made.
    if (category === 'insight') return { Events: [] };
    const { account, region } = context;
    const call = { service: 'cloudtrail', action: 'LookupEvents', account, region, input };
    const before = input.NextToken === undefined ? undefined : openToken(call, input.NextToken);
    if (input.NextToken !== undefined && before === undefined) throw invalidNextToken();
    const wanted = ({ event }: RecordedCall): boolean =>
      isManagement(event) && (attribute === undefined || matches(event, attribute));
    const size = input.MaxResults ?? mostEvents;
    const range = {
      ...(start !== undefined && { from: start.getTime() }),
      ...(end !== undefined && { until: end.getTime() + 999 }),
      ...(attribute?.AttributeKey === 'EventName' && { name: attribute.AttributeValue }),
    };
    const found = find(context, range, before, size + 1, wanted);
    const page = found.slice(0, size);
    const last = page.at(-1);
    const more = found.length > size && last !== undefined;
    return {
      Events: page.map(({ event }) => eventShown(event)),
      NextToken: more ? sealToken(call, String(last.sequence)) : undefined,
    };
  },
});

type Range = { readonly from?: number; readonly until?: number; readonly name?: string };

function find(
  { calls, account, region }: ActionContext,
  range: Range,
  after: string | undefined,
  count: number,
  wanted: (call: RecordedCall) => boolean,
): readonly RecordedCall[] {
  const found: RecordedCall[] = [];
  let before = after === undefined ? undefined : Number(after);
  for (;;) {
    const read = calls.list({
      account,
      region,
      limit: piece,
      ...range,
      ...(before !== undefined && { before }),
    });
    for (const call of read) {
      before = call.sequence;
      if (wanted(call)) found.push(call);
      if (found.length >= count) return found;
    }
    if (read.length < piece) return found;
  }
}
