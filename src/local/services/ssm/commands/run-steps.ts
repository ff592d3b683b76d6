import type { ManagedNode } from '../nodes/managed-nodes.ts';
import { AGENT } from '../nodes/limits.ts';
import type { InstanceRuntime, RunRequest } from '../../../runtimes/instance-runtime.ts';
import { shownErrors, shownOutput } from './output.ts';
import { secondsOf } from './steps.ts';
import type { Step } from './steps.ts';
import type { PluginRow } from './state.ts';

/** Ended before its time: what the agent reports then. 128 and the number of SIGKILL. */
const STOPPED_EARLY = 137;

/** Bytes of each stream that go to a bucket at most. Ours: AWS names no limit. */
const KEPT_BYTES = 16 * 1024 * 1024;

/** A step that has been done, with all that it wrote. */
export interface DoneStep {
  readonly plugin: PluginRow;
  readonly folder: string;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Host {
  readonly node: Pick<ManagedNode, 'id' | 'platformType'>;
  readonly runtime: InstanceRuntime;
  readonly environment: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  now(): number;
}

interface StepResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: string;
  readonly statusDetails: string;
  readonly responseCode: number;
}

/** Does the steps one after the other. One that fails does not keep the next from being done, unless it says so. */
export async function runSteps(steps: readonly Step[], host: Host): Promise<readonly DoneStep[]> {
  const done: DoneStep[] = [];
  for (const step of steps) {
    const started = host.now();
    const result = await runStep(step, host);
    const { stdout, stderr, status, statusDetails, responseCode } = result;
    done.push({
      plugin: {
        id: step.id,
        name: step.plugin,
        status,
        statusDetails,
        responseCode,
        started,
        ended: host.now(),
        stdout: shownOutput(stdout),
        stderr: shownErrors(stderr),
        stdoutUrl: '',
        stderrUrl: '',
      },
      folder: step.folder,
      stdout,
      stderr,
    });
    const exit = step.inputs['onFailure'] === 'exit' && status !== 'Success';
    if (host.signal.aborted || exit) break;
  }
  return done;
}

function runStep(step: Step, host: Host): Promise<StepResult> | StepResult {
  if (step.platform !== undefined && step.platform !== host.node.platformType)
    return said(
      'Success',
      `Step execution skipped due to unsatisfied preconditions: '"StringEquals": [platformType, ${step.platform}]'. Step name: ${step.id}`,
      '',
    );
  if (step.plugin === 'aws:runShellScript') return runScript(step, '', host);
  if (step.plugin === 'aws:runPowerShellScript') return runScript(step, '#!/usr/bin/env pwsh\n', host);
  if (step.plugin === 'aws:updateSsmAgent')
    return said(
      'Success',
      `amazon-ssm-agent ${AGENT.version} has already been installed, update skipped\n`,
      '',
    );
  return said('Failed', '', `Plugin with name ${step.plugin} is not available in this local cloud.\n`);
}

function said(status: 'Success' | 'Failed', stdout: string, stderr: string): StepResult {
  const responseCode = status === 'Success' ? 0 : 1;
  return { status, statusDetails: status, responseCode, stdout, stderr };
}

async function runScript(step: Step, head: string, host: Host): Promise<StepResult> {
  const { runCommand, workingDirectory, timeoutSeconds } = step.inputs;
  const lines = Array.isArray(runCommand) ? runCommand.map(String) : [String(runCommand ?? '')];
  const request: RunRequest = {
    script: `${head}${lines.join('\n')}\n`,
    workingDirectory:
      typeof workingDirectory === 'string' && workingDirectory !== '' ? workingDirectory : undefined,
    timeoutMs: secondsOf(timeoutSeconds) * 1000,
    environment: host.environment,
    outputBytes: KEPT_BYTES,
    signal: host.signal,
  };
  const result = await host.runtime.run(request);
  if (host.signal.aborted) return ended(result, 'Cancelled', 'Cancelled', STOPPED_EARLY);
  if (result.timedOut) return ended(result, 'TimedOut', 'ExecutionTimedOut', STOPPED_EARLY);
  const code = result.exitCode ?? STOPPED_EARLY;
  return code === 0 ? ended(result, 'Success', 'Success', 0) : ended(result, 'Failed', 'Failed', code);
}

/** The agent says behind what a script wrote how it failed. */
function ended(
  { stdout, stderr }: Pick<StepResult, 'stdout' | 'stderr'>,
  status: string,
  statusDetails: string,
  responseCode: number,
): StepResult {
  const said = responseCode === 0 ? '' : `failed to run commands: exit status ${responseCode}`;
  return { stdout, stderr: stderr + said, status, statusDetails, responseCode };
}

/** How an invocation went, from how its steps did: the first that did not succeed decides. */
export function overall(done: readonly DoneStep[]): {
  readonly status: string;
  readonly statusDetails: string;
} {
  const worst = done.find(({ plugin }) => plugin.status !== 'Success')?.plugin;
  return { status: worst?.status ?? 'Success', statusDetails: worst?.statusDetails ?? 'Success' };
}
