import type { Connection } from '../../../aws/connection.ts';
import type { Image } from '../../../wire/generated/ec2.ts';
import { isNotFound } from '../../plan/ground.ts';
import { userOf } from '../../plan/own-reads.ts';
import type { ActionCall, Requirement, Step, Undo } from '../../plan/step.ts';
import { binRules } from '../bin-rules.ts';
import type { BinDays } from '../bin-rules.ts';
import { tagsIn } from '../candidate.ts';
import type { Candidate, Kind, Looking } from '../candidate.ts';
import { keptByTag } from '../protecting-tags.ts';
import { imagesInUse } from '../uses/images.ts';

const lost = 'an image that no Recycle Bin rule holds does not come back';

/** Images of the account, disabled ones too. An image costs nothing itself; its snapshots do. */
export const images: Kind = {
  markable: true,
  async list(looking) {
    const { connection } = looking;
    const [users, binDays] = await Promise.all([imagesInUse(connection), binRules(connection, 'EC2_IMAGE')]);
    const candidates: Candidate[] = [];
    const input = { Owners: ['self'], IncludeDisabled: true, IncludeDeprecated: true, MaxResults: 1000 };
    for await (const page of connection.pages('ec2', 'DescribeImages', input))
      for (const image of page.Images ?? [])
        candidates.push(candidateOf(image, users.get(image.ImageId ?? ''), binDays, looking));
    return candidates;
  },
};

function candidateOf(image: Image, user: string | undefined, binDays: BinDays, looking: Looking): Candidate {
  const { account, region, connection } = looking;
  const { ImageId: id = '', State: state = 'unknown' } = image;
  const tags = tagsIn(image.Tags);
  const days = binDays(tags);
  const candidate: Candidate = {
    id,
    ...(image.Name === undefined ? {} : { name: image.Name }),
    tags,
    created: image.CreationDate === undefined ? undefined : Date.parse(image.CreationDate),
    protectedBy: user === undefined ? (keptByTag(tags) ?? keptByState(image)) : `it is used by ${user}`,
    about: `image ${image.Name ?? ''}, ${state}, used by nothing`,
    against: days === undefined ? lost : `the Recycle Bin holds it for ${days} days`,
    usdPerMonth: 0,
    steps: (reason): readonly Step[] => [
      {
        id: `deregister-${account}-${region}-${id}`,
        account,
        region,
        target: id,
        ...(image.Name === undefined ? {} : { name: image.Name }),
        call: { service: 'ec2', action: 'DeregisterImage', input: { ImageId: id } },
        change: 'delete',
        reason,
        requires: stillUnused(id, state),
        effect: {
          call: describeImage(id),
          path: 'Images[0].ImageId',
          accepted: [],
          done: [null],
        },
        after: [],
        undo: comesBack(id, days),
      },
    ],
  };
  const ask = async (): Promise<Candidate> => {
    const whom = await sharedWith(id, connection);
    return whom === undefined ? candidate : { ...candidate, protectedBy: `it is shared with ${whom}` };
  };
  return {
    ...candidate,
    look: { ask, unasked: 'with which accounts it is shared is asked when its turn comes' },
  };
}

function keptByState(image: Image): string | undefined {
  const { ImageOwnerAlias: alias, DeregistrationProtection: protection, State: state = 'unknown' } = image;
  if (alias !== undefined && alias !== 'self') return `it belongs to ${alias}`;
  if (image.Public === true) return 'it is public';
  if ((protection ?? 'disabled') !== 'disabled') return 'it is protected from deregistration';
  return state === 'available' || state === 'disabled' ? undefined : `it is ${state}`;
}

function launchPermissions(ImageId: string) {
  return { ImageId, Attribute: 'launchPermission' as const };
}

/** Who may launch it, beside the account; AWS answers of one image at a time. */
async function sharedWith(id: string, connection: Connection): Promise<string | undefined> {
  try {
    const answer = await connection.call('ec2', 'DescribeImageAttribute', launchPermissions(id));
    const [first] = answer.LaunchPermissions ?? [];
    if (first === undefined) return undefined;
    if (first.UserId !== undefined) return `the account ${first.UserId}`;
    return first.OrganizationArn ?? first.OrganizationalUnitArn ?? 'everybody';
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** A disabled image must not read as one that is gone. */
function describeImage(id: string): ActionCall {
  const input = { ImageIds: [id], IncludeDisabled: true };
  return { service: 'ec2', action: 'DescribeImages', input };
}

/** Asked again just before: that it is as it was, and that nothing came to use it meanwhile. */
function stillUnused(id: string, state: string): readonly Requirement[] {
  return [
    {
      call: describeImage(id),
      path: 'Images[0].State',
      equals: state,
    },
    { call: userOf('images', id), path: 'user', equals: null },
    {
      call: { service: 'ec2', action: 'DescribeImageAttribute', input: launchPermissions(id) },
      path: 'LaunchPermissions[0]',
      equals: null,
      // When its turn comes, and not for all of a saved plan before anything is done.
      withinMs: 1,
    },
  ];
}

function comesBack(id: string, days: number | undefined): Undo {
  if (days === undefined) return { impossible: lost };
  return {
    steps: [
      {
        call: { service: 'ec2', action: 'RestoreImageFromRecycleBin', input: { ImageId: id } },
        change: 'create',
        reason: `the Recycle Bin holds it for ${days} days`,
        requires: [],
      },
    ],
  };
}
