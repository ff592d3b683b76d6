import type { JsonObject } from './models.ts';
import { isObject, objectAt, stringAt } from './models.ts';

/** The member of an operation's output that is a stream of events, where there is one. */
export function eventMember(models: JsonObject, output: JsonObject): string | undefined {
  if (typeof output['shape'] !== 'string') return undefined;
  const members = Object.entries(objectAt(objectAt(models, output['shape']), 'members'));
  return members.find(([, member]) => {
    const shape = isObject(member) ? stringAt(member, 'shape') : '';
    return objectAt(models, shape)['eventstream'] === true;
  })?.[0];
}
