import type { Stack } from './stack.ts';
import { timingFaults } from './check-timing.ts';
import { fault, unknown, type StackFault } from './stack-fault.ts';
import { sourceFaults } from './value-source.ts';

/** What a schema cannot say of values, queues, topics, roles, functions and scaling groups. */
export function serviceFaults(stack: Stack): readonly StackFault[] {
  return [
    ...valueFaults(stack),
    ...queueFaults(stack),
    ...topicFaults(stack),
    ...roleFaults(stack),
    ...functionFaults(stack),
    ...scalingFaults(stack),
    ...timingFaults(stack),
  ];
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

function scalingFaults(stack: Stack): readonly StackFault[] {
  const { launchTemplates = {}, scalingGroups = {}, securityGroups = {} } = stack;
  return [
    ...Object.entries(launchTemplates).flatMap(([name, own]) =>
      own.securityGroups.flatMap((group, index) =>
        securityGroups[group] === undefined
          ? [
              unknown(
                ['launchTemplates', name, 'securityGroups', index],
                group,
                'security group',
                securityGroups,
              ),
            ]
          : [],
      ),
    ),
    ...Object.entries(scalingGroups).flatMap(([name, { launchTemplate, min, max, desired = min }]) => {
      const path = ['scalingGroups', name];
      if (launchTemplates[launchTemplate] === undefined)
        return [unknown([...path, 'launchTemplate'], launchTemplate, 'launch template', launchTemplates)];
      return min <= desired && desired <= max
        ? []
        : [
            fault(
              path,
              `has min ${min}, desired ${desired} and max ${max}`,
              'desired lies between min and max.',
            ),
          ];
    }),
  ];
}

function roleFaults({ roles = {} }: Stack): readonly StackFault[] {
  return Object.entries(roles).flatMap(([name, { service, trust }]) =>
    (service === undefined) === (trust === undefined)
      ? [fault(['roles', name], 'needs either service or trust', 'Write service: lambda, or ec2.')]
      : [],
  );
}

function functionFaults({ roles = {}, functions = {}, queues = {}, securityGroups = {} }: Stack) {
  return Object.entries(functions).flatMap(([name, own]): StackFault[] => {
    const { role, sources, timeoutSeconds, vpc, deadLetters } = own;
    return [
      ...(deadLetters === undefined || queues[deadLetters] !== undefined
        ? []
        : [unknown(['functions', name, 'deadLetters'], deadLetters, 'queue', queues)]),
      ...(role.startsWith('arn:') || roles[role] !== undefined
        ? []
        : [unknown(['functions', name, 'role'], role, 'role', roles)]),
      ...(vpc?.securityGroups ?? []).flatMap((group, index) =>
        securityGroups[group] === undefined
          ? [
              unknown(
                ['functions', name, 'vpc', 'securityGroups', index],
                group,
                'security group',
                securityGroups,
              ),
            ]
          : [],
      ),
      ...sources.flatMap(({ queue, batchSize, windowSeconds }, index): StackFault[] => {
        const path = ['functions', name, 'sources', index];
        const own = queues[queue];
        if (own === undefined) return [unknown([...path, 'queue'], queue, 'queue', queues)];
        // Lambda's own rules, which it would tell half way through an apply.
        if (own.visibilitySeconds < timeoutSeconds)
          return [
            fault(
              [...path, 'queue'],
              `is ${queue}, whose messages are hidden for ${own.visibilitySeconds} seconds, and the function may take ${timeoutSeconds}`,
              `Say visibilitySeconds of ${queue}: six times the function's timeoutSeconds is what AWS advises.`,
            ),
          ];
        if (batchSize > 10 && (own.fifo || windowSeconds === 0))
          return [
            fault(
              [...path, 'batchSize'],
              `is ${batchSize}, and ${own.fifo ? 'a fifo queue gives 10 at most' : 'more than 10 need windowSeconds'}`,
            ),
          ];
        return [];
      }),
    ];
  });
}

function topicFaults({ topics = {}, queues = {}, functions = {} }: Stack): readonly StackFault[] {
  return Object.entries(topics).flatMap(([name, { subscriptions, ...own }]) => [
    ...unordered(['topics', name], own),
    ...subscriptions.flatMap((one, index): StackFault[] => {
      const path = ['topics', name, 'subscriptions', index];
      const ends = [one.queue, one.function, one.email, one.https].filter((end) => end !== undefined);
      if (ends.length !== 1)
        return [fault(path, 'must have one end', 'Give one of queue, function, email or https.')];
      if (one.queue !== undefined && queues[one.queue] === undefined)
        return [unknown([...path, 'queue'], one.queue, 'queue', queues)];
      return one.function !== undefined && functions[one.function] === undefined
        ? [unknown([...path, 'function'], one.function, 'function', functions)]
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
