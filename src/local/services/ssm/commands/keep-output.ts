import { AwsError } from '../../../error.ts';
import type { Caller } from '../../../action.ts';
import type { PhaseContext } from '../../../phase.ts';
import { hostCaller } from '../nodes/host-caller.ts';
import type { DoneStep } from './run-steps.ts';
import type { CommandRow, PluginRow } from './state.ts';

/** Puts what the steps wrote where the command wants it: a bucket, a log group. What fails there fails no command. */
export async function keepOutput(
  command: CommandRow,
  instance: string,
  done: readonly DoneStep[],
  phase: PhaseContext,
): Promise<readonly PluginRow[]> {
  const plugins: PluginRow[] = [];
  const as = phase.transact((context) => hostCaller(context, instance));
  for (const step of done) {
    const folder = [command.prefix, command.id, instance, step.folder]
      .filter((part) => part !== '')
      .join('/');
    const stdoutUrl = await toBucket(command, `${folder}/stdout`, step.stdout, phase, as);
    const stderrUrl = await toBucket(command, `${folder}/stderr`, step.stderr, phase, as);
    plugins.push({ ...step.plugin, stdoutUrl, stderrUrl });
    const stream = `${command.id}/${instance}/${step.plugin.id.replace(':', '-')}`;
    await toLogs(command, `${stream}/stdout`, step.stdout, phase, as);
    await toLogs(command, `${stream}/stderr`, step.stderr, phase, as);
  }
  return plugins;
}

/** The URL of the object, or nothing when there is none. */
async function toBucket(
  { bucket, bucketRegion, region }: CommandRow,
  key: string,
  text: string,
  phase: PhaseContext,
  as: Caller | undefined,
): Promise<string> {
  if (bucket === '' || text === '' || as === undefined) return '';
  const input = { Bucket: bucket, Key: key, Body: Buffer.from(text) };
  const kept = await attempt(() => phase.call('s3', 'PutObject', input, as));
  return kept ? `https://s3.${bucketRegion ?? region}.amazonaws.com/${bucket}/${key}` : '';
}

async function toLogs(
  { logs }: CommandRow,
  stream: string,
  text: string,
  phase: PhaseContext,
  as: Caller | undefined,
): Promise<void> {
  if (!logs.enabled || text === '' || as === undefined) return;
  const { group } = logs;
  await attempt(() => phase.call('logs', 'CreateLogGroup', { logGroupName: group }, as));
  await attempt(() =>
    phase.call('logs', 'CreateLogStream', { logGroupName: group, logStreamName: stream }, as),
  );
  const logEvents = text
    .split('\n')
    .filter((line) => line !== '')
    .map((message) => ({ timestamp: phase.now(), message }));
  await attempt(() =>
    phase.call('logs', 'PutLogEvents', { logGroupName: group, logStreamName: stream, logEvents }, as),
  );
}

/** Whether it went well; what the other service refuses is its answer, not a fault of this one. */
async function attempt(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    if (error instanceof AwsError) return false;
    throw error;
  }
}
