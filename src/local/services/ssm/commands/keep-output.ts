import { AwsError } from '../../../error.ts';
import type { PhaseContext } from '../../../phase.ts';
import { serviceCaller } from '../../../phase.ts';
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
  for (const step of done) {
    const folder = [command.prefix, command.id, instance, step.folder]
      .filter((part) => part !== '')
      .join('/');
    const stdoutUrl = await toBucket(command, `${folder}/stdout`, step.stdout, phase);
    const stderrUrl = await toBucket(command, `${folder}/stderr`, step.stderr, phase);
    plugins.push({ ...step.plugin, stdoutUrl, stderrUrl });
    const stream = `${command.id}/${instance}/${step.plugin.id.replace(':', '-')}`;
    await toLogs(command, `${stream}/stdout`, step.stdout, phase);
    await toLogs(command, `${stream}/stderr`, step.stderr, phase);
  }
  return plugins;
}

/** The URL of the object, or nothing when there is none. */
async function toBucket(
  { bucket, bucketRegion, region }: CommandRow,
  key: string,
  text: string,
  phase: PhaseContext,
): Promise<string> {
  if (bucket === '' || text === '') return '';
  const input = { Bucket: bucket, Key: key, Body: Buffer.from(text) };
  const kept = await attempt(() => phase.call('s3', 'PutObject', input, caller(phase)));
  return kept ? `https://s3.${bucketRegion ?? region}.amazonaws.com/${bucket}/${key}` : '';
}

async function toLogs(
  { logs }: CommandRow,
  stream: string,
  text: string,
  phase: PhaseContext,
): Promise<void> {
  if (!logs.enabled || text === '') return;
  const { group } = logs;
  const as = caller(phase);
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

const caller = (phase: PhaseContext) => serviceCaller('ssm.amazonaws.com', phase.account);

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
