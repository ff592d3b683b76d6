import { isJsonObject, type JsonObject, type JsonValue } from '../../plan/json.ts';
import type { Found } from '../resource.ts';
import { queueOf } from './message-writers.ts';
import type { Telling } from './telling.ts';
import type { Told, Writer } from './write-each.ts';
import { wordOf } from './written.ts';

/** Schedules and alarms. The group of the schedules follows from there being any. */
export const timingWriters: Readonly<Record<string, Writer>> = {
  schedule: { section: 'schedules', write: writeSchedule },
  alarm: { section: 'alarms', write: writeAlarm },
};

function writeSchedule({ attributes }: Found, telling: Telling): Told | string {
  const { name: _name, group: _group, target, role, input, windowMinutes, deadLetters, ...rest } = attributes;
  const called = byArn('function', target, telling);
  const queue = queueOf(target, telling);
  if (called === undefined && queue === undefined) return 'it calls something of somebody else';
  const dead = deadLetters === null ? undefined : queueOf(deadLetters, telling);
  if (deadLetters !== null && dead === undefined) return 'its dead letters go to something of somebody else';
  const own = byArn('role', role, telling);
  return {
    value: {
      ...rest,
      ...(called === undefined ? { queue } : { function: wordOf(called.address) }),
      role: own === undefined ? role : wordOf(own.address),
      input: telling.referring(input ?? ''),
      ...(windowMinutes === null ? {} : { windowMinutes }),
      ...(dead === undefined ? {} : { deadLetters: dead }),
    },
  };
}

function writeAlarm({ attributes }: Found, telling: Telling): Told | string {
  const { name: _name, dimensions, topics, metric, ...rest } = attributes;
  if (metric === '') return 'it watches more than one metric, which no file can say';
  const told = (Array.isArray(topics) ? topics : []).map((arn: JsonValue) => byArn('topic', arn, telling));
  if (told.includes(undefined)) return 'it tells something of somebody else';
  const value: JsonObject = {
    metric,
    ...rest,
    ...(isJsonObject(dimensions) && Object.keys(dimensions).length > 0
      ? { dimensions: telling.referring(dimensions) }
      : {}),
    ...(told.length === 0 ? {} : { topics: told.map((one) => wordOf(one?.address ?? '')) }),
  };
  return { value };
}

function byArn(kind: string, arn: JsonValue | undefined, { found }: Telling): Found | undefined {
  return found.find((one) => one.kind === kind && one.outputs['arn'] === arn);
}
