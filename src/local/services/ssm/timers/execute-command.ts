import type { TimerContext } from '../../../action.ts';
import { defineJob } from '../../../clock/timer.ts';
import { RuntimeUnavailableError } from '../../../runtimes/availability.ts';
import { instanceRuntime } from '../../ec2/port.ts';
import { readContent } from '../documents/content.ts';
import { findDocument } from '../documents/find-document.ts';
import { describeDocument } from '../documents/describe-document.ts';
import { managedNode } from '../nodes/managed-nodes.ts';
import type { ManagedNode } from '../nodes/managed-nodes.ts';
import { EXECUTE_JOB } from '../commands/deliver.ts';
import type { InvocationKey } from '../commands/deliver.ts';
import { endInvocation } from '../commands/end-invocation.ts';
import type { Ending } from '../commands/end-invocation.ts';
import { beginExecution } from '../commands/executions.ts';
import { keepOutput } from '../commands/keep-output.ts';
import { overall, runSteps } from '../commands/run-steps.ts';
import { resolveReferences } from '../commands/references.ts';
import { commands, invocations } from '../commands/state.ts';
import type { CommandRow } from '../commands/state.ts';
import { stepsOf } from '../commands/steps.ts';
import type { Step } from '../commands/steps.ts';

interface Work {
  readonly command: CommandRow;
  readonly node: ManagedNode;
  readonly steps: readonly Step[];
}

/** Does a command on its host. Where nothing can be run it is undeliverable: never a success that was none. */
export const timer = defineJob<InvocationKey>({
  kind: EXECUTE_JOB,
  async run(key, phase) {
    const { mode } = await phase.runtimes.available();
    const work = phase.transact((context) => begin(key, mode !== 'none', context));
    if (work === undefined) return;
    const { command, node } = work;
    const execution = beginExecution(phase.signal, keyOf(key));
    try {
      const done = await runSteps(work.steps, {
        node,
        runtime: instanceRuntime(phase, node.id),
        environment: { AWS_SSM_REGION_NAME: phase.region },
        signal: execution.signal,
        now: () => phase.now(),
      });
      // The next process says what became of it.
      if (phase.signal.aborted) return;
      const plugins = await keepOutput(command, node.id, done, phase);
      phase.transact((context) => end(context, key, { ...overall(done), plugins }));
    } catch (error) {
      if (!(error instanceof RuntimeUnavailableError)) throw error;
      phase.transact((context) => end(context, key, UNDELIVERABLE));
    } finally {
      execution.end();
    }
  },
});

const UNDELIVERABLE = { status: 'Failed', statusDetails: 'Undeliverable' } as const;

function keyOf({ command, instance }: InvocationKey): string {
  return `${command}/${instance}`;
}

function end(context: TimerContext, key: InvocationKey, ending: Ending): void {
  const row = context.state.table(invocations).get(keyOf(key));
  if (row !== undefined) endInvocation(context, row, ending);
}

function begin(key: InvocationKey, runs: boolean, context: TimerContext): Work | undefined {
  const table = context.state.table(invocations);
  const row = table.get(keyOf(key));
  const command = context.state.table(commands).get(key.command);
  const node = managedNode(context, key.instance);
  if (row === undefined || command === undefined || row.stage !== 'running') return undefined;
  const refuse = (ending: Ending): undefined => {
    endInvocation(context, row, ending);
  };
  // The process that ran it ended meanwhile: what it did is not known, and it is not done twice.
  if (row.status !== 'Pending') return refuse({ status: 'Failed', statusDetails: 'Failed' });
  if (node === undefined || !runs || node.platformType === 'Windows') return refuse(UNDELIVERABLE);
  const found = findDocument(context, command.document, { DocumentVersion: command.contentVersion });
  const platforms = describeDocument(found).PlatformTypes ?? [];
  if (!platforms.includes(node.platformType))
    return refuse({ status: 'Failed', statusDetails: 'InvalidPlatform' });
  table.put({ ...row, status: 'InProgress', statusDetails: 'InProgress' });
  const content = readContent(found.version.content, found.version.format);
  return { command, node, steps: stepsOf(content, resolveReferences(context, command.parameters)) };
}
