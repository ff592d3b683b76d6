import { tagsIn } from '../candidate.ts';
import type { Candidate, Looking } from '../candidate.ts';
import { binRules } from '../bin-rules.ts';
import { imagesInUse } from '../images-in-use.ts';
import { keptByTag } from '../protecting-tags.ts';
import type { Requirement } from '../../plan/step.ts';

/** Images of the account, disabled ones too. An image costs nothing itself; its snapshots do. */
export async function listImages({ connection, account, region }: Looking): Promise<readonly Candidate[]> {
  const [users, binDays] = await Promise.all([imagesInUse(connection), binRules(connection, 'EC2_IMAGE')]);
  const candidates: Candidate[] = [];
  const input = { Owners: ['self'], IncludeDisabled: true, IncludeDeprecated: true, MaxResults: 1000 };
  for await (const page of connection.pages('ec2', 'DescribeImages', input)) {
    for (const image of page.Images ?? []) {
      const id = image.ImageId ?? '';
      const tags = tagsIn(image.Tags);
      const user = users.get(id);
      const state = image.State ?? 'unknown';
      candidates.push({
        id,
        tags,
        created: image.CreationDate === undefined ? undefined : Date.parse(image.CreationDate),
        protectedBy:
          user !== undefined
            ? `it is used by ${user}`
            : (keptByTag(tags) ??
              (image.ImageOwnerAlias !== undefined && image.ImageOwnerAlias !== 'self'
                ? `it belongs to ${image.ImageOwnerAlias}`
                : image.Public === true
                  ? 'it is public'
                  : (image.DeregistrationProtection ?? 'disabled') !== 'disabled'
                    ? 'it is protected from deregistration'
                    : state !== 'available' && state !== 'disabled'
                      ? `it is ${state}`
                      : undefined)),
        about: `image ${image.Name ?? ''}, ${state}, used by nothing`,
        usdPerMonth: undefined,
        steps: (reason) => [
          {
            id: `deregister-${account}-${region}-${id}`,
            account,
            region,
            target: id,
            ...(image.Name === undefined ? {} : { name: image.Name }),
            call: { service: 'ec2', action: 'DeregisterImage', input: { ImageId: id } },
            change: 'delete',
            reason,
            requires: unusedImage(id, state),
            effect: {
              call: { service: 'ec2', action: 'DescribeImages', input: { ImageIds: [id] } },
              path: 'Images[0].ImageId',
              accepted: [],
              done: [null],
            },
            after: [],
            undo:
              binDays(tags) === undefined
                ? { impossible: 'an image that no Recycle Bin rule holds does not come back' }
                : {
                    steps: [
                      {
                        call: {
                          service: 'ec2',
                          action: 'RestoreImageFromRecycleBin',
                          input: { ImageId: id },
                        },
                        change: 'create',
                        reason: 'the Recycle Bin holds it',
                        requires: [],
                      },
                    ],
                  },
          },
        ],
      });
    }
  }
  return candidates;
}

/** Asked again just before: that it is as it was, and that nothing came to use it meanwhile. */
function unusedImage(id: string, state: string): readonly Requirement[] {
  const Filters = [{ Name: 'image-id', Values: [id] }];
  return [
    {
      call: { service: 'ec2', action: 'DescribeImages', input: { ImageIds: [id] } },
      path: 'Images[0].State',
      equals: state,
    },
    {
      call: {
        service: 'ec2',
        action: 'DescribeInstances',
        input: {
          Filters: [
            ...Filters,
            {
              Name: 'instance-state-name',
              Values: ['pending', 'running', 'shutting-down', 'stopping', 'stopped'],
            },
          ],
        },
      },
      path: 'Reservations[0].Instances[0].InstanceId',
      equals: null,
    },
    {
      call: {
        service: 'ec2',
        action: 'DescribeLaunchTemplateVersions',
        input: { Versions: ['$Latest', '$Default'], Filters },
      },
      path: 'LaunchTemplateVersions[0].LaunchTemplateName',
      equals: null,
    },
  ];
}
