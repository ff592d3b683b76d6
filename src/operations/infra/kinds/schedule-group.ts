import { isServiceError } from '../../../aws/service-error.ts';
import { arnOf } from '../arns.ts';
import type { Kind, Reading } from '../kind.ts';
import { belonging } from '../named.ts';
import type { Found } from '../resource.ts';
import { stackName, tagList, tagMap, tagsOf } from '../stack-tags.ts';

/**
 * The group of a stack's schedules, by the stack's own name: schedules have no tags, so it is by their group that they
 * are found again. https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-group.html
 */
export const scheduleGroup: Kind = {
  name: 'schedule-group',
  fixed: ['name'],
  declare: (stack) =>
    Object.keys(stack.schedules ?? {}).length === 0
      ? []
      : [
          {
            address: 'schedule-group',
            kind: 'schedule-group',
            attributes: { name: stackName(stack) },
            making: {},
            tags: tagsOf(stack, 'schedule-group'),
          },
        ],
  find: findGroup,
  known: ({ attributes: { name } }, place) => ({
    id: name,
    arn: arnOf('scheduler', `schedule-group/${String(name)}`, place),
  }),
  create: ({ attributes, tags }) => ({
    call: {
      service: 'scheduler',
      action: 'CreateScheduleGroup',
      input: { Name: attributes['name'], Tags: [...tagList(tags)] },
    },
    reason: 'its tags say whose schedules are in it',
    made: attributes,
    // One of the same name that is on its way out is in the way until it is gone.
    again: ['ConflictException'],
  }),
  update: () => [],
  remove: ({ id }) => [
    {
      call: { service: 'scheduler', action: 'DeleteScheduleGroup', input: { Name: id } },
      reason: 'schedules that are still in it go with it',
      already: ['ResourceNotFoundException'],
    },
  ],
  tag: (_id, tags, { details }) => ({
    call: {
      service: 'scheduler',
      action: 'TagResource',
      input: { ResourceArn: details['arn'], Tags: [...tagList(tags)] },
    },
    reason: `its tags ${Object.keys(tags).join(', ')}`,
  }),
};

/** The stack's group, as long as it is not on its way out for good. */
export async function findGroup(reading: Reading): Promise<readonly Found[]> {
  const { connection, scope } = reading;
  if (!('stack' in scope)) return [];
  try {
    const group = await connection.call('scheduler', 'GetScheduleGroup', { Name: scope.stack });
    if (group.State === 'DELETING') return [];
    const ResourceArn = group.Arn ?? '';
    const { Tags } = await connection.call('scheduler', 'ListTagsForResource', { ResourceArn });
    const tags = tagMap(Tags);
    const place = belonging('schedule-group', scope.stack, tags, reading);
    if (place === undefined) return [];
    return [
      {
        ...place,
        kind: 'schedule-group',
        id: scope.stack,
        attributes: { name: scope.stack },
        tags,
        uses: [],
        outputs: { arn: ResourceArn },
        details: { arn: ResourceArn },
      },
    ];
  } catch (error) {
    if (isServiceError(error, 'ResourceNotFoundException')) return [];
    throw error;
  }
}
