import type { CallEvent } from '../../../calls/call.ts';
import { isManagement } from '../data-events.ts';
import { resourceOf } from './event-resource.ts';
import type { Selectors } from './state.ts';

type Field = NonNullable<Selectors['AdvancedEventSelectors']>[number]['FieldSelectors'][number];

/** All fields have to fit: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html */
export const advancedMatch = (event: CallEvent, fields: readonly Field[]): boolean =>
  fields.every((field) => fits(valueOf(event, field.Field), field));

function valueOf(event: CallEvent, field: string): string {
  switch (field) {
    case 'eventCategory':
      return isManagement(event) ? 'Management' : 'Data';
    case 'readOnly':
      return String(event.readOnly);
    case 'eventSource':
      return event.eventSource;
    case 'eventName':
      return event.eventName;
    case 'eventType':
      return event.eventType;
    case 'userIdentity.arn':
      return event.userIdentity.arn ?? '';
    case 'resources.type':
      return resourceOf(event)?.type ?? '';
    case 'resources.ARN':
      return resourceOf(event)?.arn ?? '';
    default:
      return '';
  }
}

/** One of each list of what may be, and none of what may not. */
function fits(value: string, field: Field): boolean {
  const any = (list: readonly string[] | undefined, test: (text: string) => boolean): boolean =>
    list === undefined || list.some(test);
  const none = (list: readonly string[] | undefined, test: (text: string) => boolean): boolean =>
    list === undefined || !list.some(test);
  const begins = (text: string): boolean => value.startsWith(text);
  const ends = (text: string): boolean => value.endsWith(text);
  const equals = (text: string): boolean => value === text;
  return (
    any(field.Equals, equals) &&
    any(field.StartsWith, begins) &&
    any(field.EndsWith, ends) &&
    none(field.NotEquals, equals) &&
    none(field.NotStartsWith, begins) &&
    none(field.NotEndsWith, ends)
  );
}
