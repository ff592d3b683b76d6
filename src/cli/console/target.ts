import { findOperation } from '../../aws/call.ts';
import type { Clock } from '../../clock.ts';
import type { ConsoleParts } from '../../console/parts.ts';
import { isLoopback } from '../../aws/http/proxy.ts';
import type { CommandContext } from '../context.ts';
import { openSession } from '../session.ts';

export interface ConsoleTarget
  extends Pick<ConsoleParts, 'operations' | 'clock' | 'kind' | 'endpoint' | 'control'>, AsyncDisposable {}

/** What the console shows: the session of the command line, and the control of a local cloud when that is behind it. */
export async function openTarget(context: CommandContext): Promise<ConsoleTarget> {
  return context.globals.local ? await openLocal(context) : await openElsewhere(context);
}

async function openElsewhere(context: CommandContext): Promise<ConsoleTarget> {
  const stack = new AsyncDisposableStack();
  const session = stack.use(await openSession(context));
  const { operations } = session;
  const [place] = await operations.connections.places();
  const connection = await operations.connections.at(place?.account ?? '', place?.region ?? '');
  const endpoint = connection.target.settings.endpoint(
    findOperation('ec2', 'DescribeInstances').service.metadata,
  )?.url;
  const base = { operations, endpoint, [Symbol.asyncDispose]: () => stack.disposeAsync() };
  if (endpoint === undefined)
    return { ...base, kind: 'aws', control: undefined, clock: async () => operations.clock };
  const { cloudAt } = await import('../local/open-cloud.ts');
  const { controlOf } = await import('../local/open-control.ts');
  const host = new URL(endpoint).hostname.replace(/^\[|\]$/g, '');
  const control = isLoopback(host) ? controlOf(cloudAt(endpoint, context), context) : undefined;
  const there = await control?.info().catch(() => undefined);
  if (control === undefined || there === undefined)
    return { ...base, kind: 'endpoint', control: undefined, clock: async () => operations.clock };
  return { ...base, kind: 'local', control, clock: () => clockOf(control, context) };
}

/** The cloud of `~/.nuage/local`. When nobody runs it, this process does, and other commands with --local find it here. */
async function openLocal(context: CommandContext): Promise<ConsoleTarget> {
  const { startListening } = await import('../../local/listening-cloud.ts');
  const { DataDirectoryInUseError } = await import('../../local/store/lock.ts');
  const { localDirectory } = await import('../local/data-directory.ts');
  const { openControl } = await import('../local/open-control.ts');
  const stack = new AsyncDisposableStack();
  try {
    const cloud = await startListening({
      data: localDirectory(context.surroundings.home),
      port: 0,
      wall: context.clock,
    });
    stack.defer(() => cloud.stop());
  } catch (error) {
    if (!(error instanceof DataDirectoryInUseError)) throw error;
  }
  const { control } = stack.use(await openControl(context));
  const { operations } = stack.use(await openSession(context));
  const { endpoint } = await control.info();
  return {
    operations,
    control,
    endpoint,
    kind: 'local',
    clock: () => clockOf(control, context),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

async function clockOf(
  control: NonNullable<ConsoleParts['control']>,
  context: CommandContext,
): Promise<Clock> {
  const { virtualClock } = await import('../local/virtual-clock.ts');
  const { now, rate } = await control.clock();
  return virtualClock(context.clock, Date.parse(now), rate);
}
