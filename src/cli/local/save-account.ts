import { AccessError, NuageError } from '../../errors.ts';
import type { Plan } from '../../operations/plan/plan.ts';
import type { CommandContext } from '../context.ts';
import { openSession } from '../session.ts';
import { namedCloud, openControl } from './open-control.ts';
import { saveCloud } from './save-cloud.ts';

/**
 * Saves what a twin is made of to a file: the local cloud that the command line leads to, whole, or what an AWS account
 * has where the plan works.
 * @param asAws Makes it of what the API tells also where a local cloud could be taken whole.
 */
export async function saveAccount(
  path: string,
  plan: Plan,
  asAws: boolean,
  context: CommandContext,
): Promise<void> {
  if (!asAws && (context.globals.local || namedCloud(context) !== undefined)) {
    await using opened = await openControl(context);
    await saveCloud(opened.control, path).catch((error: unknown) => {
      if (!(error instanceof NuageError) || error.code !== 'NotRoot') throw error;
      throw new AccessError(error.code, 'Only the root of a local cloud can have the whole of it copied.', {
        hint: '--as-aws makes the twin of what these keys may read.',
      });
    });
    return;
  }
  const { accounts, regions } = plan.header;
  const { saveTwin } = await import('../../rehearsal/twin/twin-of-account.ts');
  const { clock, random, surroundings } = context;
  await using session = await openSession(context);
  await saveTwin(path, {
    plan,
    places: accounts.flatMap((account) => regions.map((region) => ({ account, region }))),
    connections: session.operations.connections,
    clock: session.operations.clock,
    wall: clock,
    random,
    signal: surroundings.signal,
    onRead: (region, found) =>
      session.operations.host.notify({ kind: 'read', account: accounts[0] ?? '', region, found }),
  });
}
