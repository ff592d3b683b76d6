import { UsageError } from '../../errors.ts';
import type { OperationContext } from '../context.ts';
import { refuseFile } from '../keys/private-key-file.ts';
import { onePlace } from '../one-place.ts';
import { drawPlan } from '../plan/draw-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { Step } from '../plan/step.ts';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const mostKeys = 2;

export interface CreateAccessKeyQuery {
  readonly user: string;
  /** The whole path of the file that the key goes to. It must not be there. */
  readonly file: string;
  /** The profile that the file gives the key to: the user's name when absent. */
  readonly profile?: string | undefined;
}

/**
 * Plans to make an access key and to save it, since AWS tells its secret once and keeps it nowhere: to a credentials
 * file that only its owner reads (0600) and that is never overwritten. The secret stands in no plan and in no journal.
 */
export async function planCreateAccessKey(
  query: CreateAccessKeyQuery,
  context: OperationContext,
): Promise<Plan> {
  const { user, file, profile = user } = query;
  const { account, region, connection } = await onePlace('iam key create', context);
  const { AccessKeyMetadata = [] } = await connection.call('iam', 'ListAccessKeys', { UserName: user });
  if (AccessKeyMetadata.length >= mostKeys)
    throw new UsageError(`${user} has ${mostKeys} access keys already, and AWS allows no more.`, {
      hint: 'Delete one that nobody uses: nuage iam key list, then nuage iam key delete.',
    });
  await refuseFile(file);
  const before = AccessKeyMetadata.map(({ AccessKeyId = '' }) => AccessKeyId);
  const step: Step = {
    id: 'create-key',
    account,
    region,
    target: user,
    mover: { name: 'access-key-create', input: { user, file, profile, before } },
    change: 'create',
    reason: `a key for ${user}; it goes to ${file}. A role gives keys that end by themselves: prefer one where you can`,
    requires: [],
    after: [],
    undo: {
      steps: [
        {
          call: {
            service: 'iam',
            action: 'DeleteAccessKey',
            input: { UserName: user, AccessKeyId: { $from: 'create-key', path: 'AccessKeyId' } },
          },
          change: 'delete',
          reason: `the run created it; ${file} stays, and opens nothing any more`,
          requires: [],
        },
      ],
    },
  };
  const asked = { user, file, profile };
  const places = [{ account, region }];
  return drawPlan({ operation: 'iam key create', input: asked, places }, [step], context);
}
