import type { TimerContext } from '../../../action.ts';
import { defineJob } from '../../../clock/timer.ts';
import type { JobHandler } from '../../../clock/timer.ts';
import { readContent } from '../documents/content.ts';
import { findDocument } from '../documents/find-document.ts';
import { describeDocument } from '../documents/describe-document.ts';
import { managedNode } from '../nodes/managed-nodes.ts';
import type { ManagedNode } from '../nodes/managed-nodes.ts';
import { EXECUTE_JOB } from './deliver.ts';
import type { InvocationKey } from './deliver.ts';
import { endInvocation } from './end-invocation.ts';
import { beginExecution } from './executions.ts';
import type { FindRunner, HostRunner } from './host-runner.ts';
import { keepOutput } from './keep-output.ts';
import { overall, runSteps } from './run-steps.ts';
import { resolveReferences } from './references.ts';
import { commands, invocations } from './state.ts';
import type { CommandRow } from './state.ts';
import { stepsOf } from './steps.ts';
import type { Step } from './steps.ts';

interface Work {
  readonly command: CommandRow;
  readonly node: ManagedNode;
  readonly runner: HostRunner;
  readonly steps: readonly Step[];
}

/** Does a command on its host. Where nothing can be run it is undeliverable: never a success that was none. */
export function executeJob(findRunner: FindRunner): JobHandler<InvocationKey> {
  return defineJob<InvocationKey>({
    kind: EXECUTE_JOB,
    async run(key, phase) {
      const work = phase.transact((context) => begin(key, findRunner(phase), context));
      if (work === undefined) return;
      const { command, node } = work;
      const execution = beginExecution(phase.signal, `${key.command}/${key.instance}`);
      try {
        const done = await runSteps(work.steps, {
          node,
          runner: work.runner,
          environment: environmentOf(command),
          signal: execution.signal,
          now: () => phase.now(),
        });
        // The next process says what became of it.
        if (phase.signal.aborted) return;
        const plugins = await keepOutput(command, node.id, done, phase);
        phase.transact((context) => {
          const row = context.state.table(invocations).get(`${key.command}/${key.instance}`);
          if (row !== undefined) endInvocation(context, row, { ...overall(done), plugins });
        });
      } finally {
        execution.end();
      }
    },
  });
}

function begin(
  { command: id, instance }: InvocationKey,
  runner: HostRunner | undefined,
  context: TimerContext,
): Work | undefined {
  const table = context.state.table(invocations);
  const row = table.get(`${id}/${instance}`);
  const command = context.state.table(commands).get(id);
  const node = managedNode(context, instance);
  if (row === undefined || command === undefined || row.stage !== 'running') return undefined;
  if (row.status !== 'Pending') {
    endInvocation(context, row, { status: 'Failed', statusDetails: 'Failed' });
    return undefined;
  }
  if (node === undefined || runner === undefined || node.platformType === 'Windows') {
    endInvocation(context, row, { status: 'Failed', statusDetails: 'Undeliverable' });
    return undefined;
  }
  const found = findDocument(context, command.document, { DocumentVersion: command.contentVersion });
  const platforms = describeDocument(found).PlatformTypes ?? [];
  if (!platforms.includes(node.platformType)) {
    endInvocation(context, row, { status: 'Failed', statusDetails: 'InvalidPlatform' });
    return undefined;
  }
  table.put({ ...row, status: 'InProgress', statusDetails: 'InProgress' });
  const content = readContent(found.version.content, found.version.format);
  const steps = stepsOf(content, resolveReferences(context, command.parameters));
  return { command, node, runner, steps };
}

/** What a script finds around it, as the agent has it. */
function environmentOf({ region }: CommandRow): Readonly<Record<string, string>> {
  return { AWS_SSM_REGION_NAME: region };
}
