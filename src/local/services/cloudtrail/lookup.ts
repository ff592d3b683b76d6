import type { Event, LookupAttribute } from '../../../wire/generated/cloudtrail.ts';
import type { CallEvent } from '../../calls/call.ts';

/** Whether an event is what an attribute asks for. Case counts. */
export function matches(
  event: CallEvent,
  { AttributeKey: key, AttributeValue: value }: LookupAttribute,
): boolean {
  switch (key) {
    case 'EventId':
      return event.eventID === value;
    case 'EventName':
      return event.eventName === value;
    case 'ReadOnly':
      return String(event.readOnly) === value;
    case 'Username':
      return userNameOf(event) === value;
    case 'EventSource':
      return event.eventSource === value;
    case 'AccessKeyId':
      return event.userIdentity.accessKeyId === value;
    case 'ResourceName':
      return mentions(event.requestParameters, value) || mentions(event.responseElements, value);
    default:
      // Which resources are of which type is not recorded.
      return false;
  }
}

/** The user, the session of a role, or `root`. */
export function userNameOf({ userIdentity }: CallEvent): string | undefined {
  const { type, userName, arn } = userIdentity;
  if (type === 'Root') return 'root';
  return userName ?? arn?.slice(arn.lastIndexOf('/') + 1);
}

function mentions(value: unknown, name: string): boolean {
  if (typeof value === 'string') return value === name;
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((each) => mentions(each, name));
}

export function eventShown(event: CallEvent): Event {
  return {
    EventId: event.eventID,
    EventName: event.eventName,
    ReadOnly: String(event.readOnly),
    AccessKeyId: event.userIdentity.accessKeyId,
    EventTime: new Date(event.eventTime),
    EventSource: event.eventSource,
    Username: userNameOf(event),
    Resources: [],
    CloudTrailEvent: JSON.stringify(event),
  };
}
