import { RuntimeUnavailableError } from '../../../runtimes/availability.ts';
import { defineJob } from '../../../clock/timer.ts';
import type { PhaseContext } from '../../../phase.ts';
import { instanceRuntime } from '../instance-runtime.ts';
import { instances } from '../instances/instance-row.ts';
import { readCloudConfig } from '../user-data/cloud-config.ts';
import { consoles } from '../user-data/console-row.ts';
import { USER_DATA_JOB } from '../user-data/jobs.ts';
import { partsOf } from '../user-data/parts.ts';
import type { UserDataPart } from '../user-data/parts.ts';

/** How long a script may take here, on the wall's clock: time stands for it when the clock is moved. */
const SCRIPT_MS = 120_000;
/** Characters kept of what user data writes: AWS shows the last 64 KB of a console. */
const CONSOLE_LENGTH = 65_536;

/** User data, run once when an instance first runs; what it wrote stands on the instance's console. */
export const timer = defineJob<{ readonly instanceId: string }>({
  kind: USER_DATA_JOB,
  async run({ instanceId }, phase) {
    const userData = phase.transact(({ state }) => state.table(instances).get(instanceId)?.userData);
    if (userData === undefined) return;
    const lines: string[] = [];
    try {
      for (const part of partsOf(userData)) await runPart(phase, instanceId, part, lines);
    } catch (error) {
      if (phase.signal.aborted) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      lines.push(
        error instanceof RuntimeUnavailableError
          ? `user data: not run. ${reason}`
          : `user data: not run to its end. ${reason}`,
      );
    }
    phase.transact(({ state }) => {
      const text = lines.join('\n').slice(-CONSOLE_LENGTH);
      if (state.table(instances).get(instanceId) !== undefined)
        state.table(consoles).put({ instanceId, text });
    });
  },
});

async function runPart(
  phase: PhaseContext,
  instanceId: string,
  part: UserDataPart,
  lines: string[],
): Promise<void> {
  if (part.kind === 'script') return await runScript(phase, instanceId, part.text, lines);
  if (part.kind === 'other') {
    lines.push(`user data: ${part.type} is not supported here, and was left alone`);
    return;
  }
  const { scripts, left } = readCloudConfig(part.text);
  if (left.length > 0) lines.push(`cloud-config: not supported here, and left alone: ${left.join(', ')}`);
  for (const script of scripts) await runScript(phase, instanceId, script, lines);
}

async function runScript(
  phase: PhaseContext,
  instanceId: string,
  script: string,
  lines: string[],
): Promise<void> {
  const written: Uint8Array[] = [];
  const {
    exitCode,
    signal: killed,
    timedOut,
  } = await instanceRuntime(phase, instanceId).run({
    script,
    signal: phase.signal,
    timeoutMs: SCRIPT_MS,
    onOutput: (_, chunk) => written.push(chunk),
  });
  const text = Buffer.concat(written).toString('utf8').trimEnd();
  if (text !== '') lines.push(text);
  if (timedOut) lines.push(`user data: ended after ${SCRIPT_MS / 1000} seconds`);
  else if (exitCode !== 0) lines.push(`user data: ended with ${killed ?? `exit status ${exitCode}`}`);
}
