import { defineAction } from '../../../action.ts';
import { onBus } from '../buses.ts';
import { checkSize, putEntry } from '../put-events.ts';
import type { Entry } from '../put-events.ts';

/** https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html */
export const action = defineAction('events', 'PutEvents', {
  authorize: (input, context) =>
    [...Map.groupBy(input.Entries, busOf)].map(([bus, entries]) =>
      onBus(context, 'PutEvents', bus, {
        'events:source': unique(entries.map(({ Source }) => Source)),
        'events:detail-type': unique(entries.map(({ DetailType }) => DetailType)),
      }),
    ),
  handler(input, context) {
    checkSize(input.Entries);
    const Entries = input.Entries.map((entry) => putEntry(context, entry));
    const FailedEntryCount = Entries.filter(({ ErrorCode }) => ErrorCode !== undefined).length;
    return { FailedEntryCount, Entries };
  },
});

function busOf({ EventBusName: name }: Entry): string | undefined {
  return name === '' ? undefined : name;
}

function unique(texts: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== undefined);
}
