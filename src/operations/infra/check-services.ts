import type { Stack } from './stack.ts';
import { fault, type StackFault } from './stack-fault.ts';
import { sourceFaults } from './value-source.ts';

/** What a schema cannot say of values, queues and topics. */
export function serviceFaults(stack: Stack): readonly StackFault[] {
  return [...valueFaults(stack), ...queueFaults(stack), ...topicFaults(stack)];
}

function valueFaults({ parameters = {}, secrets = {} }: Stack): readonly StackFault[] {
  return [
    ...Object.entries(parameters).flatMap(([name, own]) =>
      sourceFaults(['parameters', name], own, [own.value, own.values]),
    ),
    ...Object.entries(secrets).flatMap(([name, own]) => sourceFaults(['secrets', name], own)),
  ];
}

function queueFaults({ queues = {} }: Stack): readonly StackFault[] {
  return Object.entries(queues).flatMap(([name, { deadLetters, fifo, deduplicate }]): StackFault[] => {
    const path = ['queues', name];
    const faults = unordered(path, { fifo, deduplicate });
    if (deadLetters === undefined) return faults;
    const dead = queues[deadLetters.queue];
    const at = [...path, 'deadLetters', 'queue'];
    if (dead === undefined) return [...faults, unknown(at, deadLetters.queue, 'queue', queues)];
    if (dead.fifo !== fifo)
      return [...faults, fault(at, `is ${deadLetters.queue}, and one of the two is fifo and the other not`)];
    return deadLetters.queue === name ? [...faults, fault(at, 'is the queue itself')] : faults;
  });
}

function topicFaults({ topics = {}, queues = {} }: Stack): readonly StackFault[] {
  return Object.entries(topics).flatMap(([name, { subscriptions, ...own }]) => [
    ...unordered(['topics', name], own),
    ...subscriptions.flatMap((one, index): StackFault[] => {
      const path = ['topics', name, 'subscriptions', index];
      const ends = [one.queue, one.function, one.email, one.https].filter((end) => end !== undefined);
      if (ends.length !== 1)
        return [fault(path, 'must have one end', 'Give one of queue, function, email or https.')];
      return one.queue !== undefined && queues[one.queue] === undefined
        ? [unknown([...path, 'queue'], one.queue, 'queue', queues)]
        : [];
    }),
  ]);
}

function unordered(
  path: readonly string[],
  { fifo, deduplicate }: { readonly fifo: boolean; readonly deduplicate: boolean },
): StackFault[] {
  return deduplicate && !fifo ? [fault([...path, 'deduplicate'], 'is for what is fifo')] : [];
}

function unknown(
  path: readonly (string | number)[],
  name: string,
  kind: string,
  known: Readonly<Record<string, unknown>>,
): StackFault {
  return fault(
    path,
    `is ${name}, which is no ${kind} of this stack`,
    `They are ${Object.keys(known).join(', ')}.`,
  );
}
