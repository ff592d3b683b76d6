import { defineStagedAction } from '../../../action.ts';
import { makingTagged } from '../../../blocks/tag-keys.ts';
import { tooManyTrails, trailExists } from '../errors.ts';
import { checkDestination } from '../trails/destination.ts';
import { trailArn } from '../trails/find.ts';
import { checkName } from '../trails/names.ts';
import { NEW_TRAIL, readSettings } from '../trails/read-settings.ts';
import { settingsShown } from '../trails/show.ts';
import { trailId, trails } from '../trails/state.ts';
import type { TrailRow } from '../trails/state.ts';
import { readTags } from '../trails/tags.ts';

/** https://docs.aws.amazon.com/awscloudtrail/latest/userguide/WhatIsCloudTrail-Limits.html */
const MOST = 5;

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_CreateTrail.html */
export const action = defineStagedAction('cloudtrail', 'CreateTrail', {
  authorize: (input, context) =>
    makingTagged(
      {
        action: 'cloudtrail:CreateTrail',
        arn: trailArn(context, { region: context.region, name: input.Name }),
      },
      'cloudtrail:AddTags',
      input.TagsList,
    ),
  async receive(input, phase): Promise<TrailRow> {
    const { Name: name, S3BucketName: bucket, TagsList } = input;
    checkName(name);
    const row: TrailRow = {
      name,
      region: phase.region,
      settings: readSettings(phase, input, { ...NEW_TRAIL, bucket }),
      tags: readTags(TagsList, []),
      logging: false,
      written: 0,
      delivery: {},
    };
    await checkDestination(phase, row);
    return row;
  },
  handler(_input, context, row) {
    const table = context.state.table(trails);
    const { account, region } = context;
    if (table.get(trailId(region, row.name)) !== undefined) throw trailExists(row.name, account);
    const own = Iterator.from(table.list()).filter((other) => other.region === region);
    if (own.toArray().length >= MOST) throw tooManyTrails(account, MOST, region);
    table.put(row);
    return settingsShown(context, row);
  },
});
