import { zoneOf } from '../../time/zone.ts';
import type { Stack } from './stack.ts';
import { fault, unknown, type StackFault } from './stack-fault.ts';

/** What a schema cannot say of schedules and alarms. */
export function timingFaults(stack: Stack): readonly StackFault[] {
  return [...scheduleFaults(stack), ...alarmFaults(stack)];
}

function scheduleFaults({ schedules = {}, roles = {}, functions = {}, queues = {} }: Stack) {
  return Object.entries(schedules).flatMap(([name, own]): StackFault[] => {
    const path = ['schedules', name];
    if ((own.function === undefined) === (own.queue === undefined))
      return [fault(path, 'must have one target', 'Give either function or queue.')];
    if (own.function !== undefined && functions[own.function] === undefined)
      return [unknown([...path, 'function'], own.function, 'function', functions)];
    if (own.queue !== undefined && queues[own.queue] === undefined)
      return [unknown([...path, 'queue'], own.queue, 'queue', queues)];
    if (queues[own.queue ?? '']?.fifo === true)
      return [fault([...path, 'queue'], `is ${own.queue}, which is fifo`, 'Give a queue that is not.')];
    if (!own.role.startsWith('arn:') && roles[own.role] === undefined)
      return [unknown([...path, 'role'], own.role, 'role', roles)];
    if (!isZone(own.timezone))
      return [
        fault(
          [...path, 'timezone'],
          `is ${own.timezone}, which is no time zone`,
          'Write Europe/Paris or UTC.',
        ),
      ];
    if (own.deadLetters === undefined) return [];
    if (queues[own.deadLetters] === undefined)
      return [unknown([...path, 'deadLetters'], own.deadLetters, 'queue', queues)];
    return [];
  });
}

function alarmFaults({ alarms = {}, topics = {} }: Stack): readonly StackFault[] {
  return Object.entries(alarms).flatMap(([name, own]) =>
    own.topics.flatMap((topic, index) =>
      topics[topic] === undefined ? [unknown(['alarms', name, 'topics', index], topic, 'topic', topics)] : [],
    ),
  );
}

function isZone(name: string): boolean {
  try {
    return zoneOf(name).name === name;
  } catch {
    return false;
  }
}
