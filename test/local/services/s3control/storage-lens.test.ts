import {
  CreateStorageLensGroupCommand,
  DeleteStorageLensConfigurationCommand,
  DeleteStorageLensConfigurationTaggingCommand,
  DeleteStorageLensGroupCommand,
  GetStorageLensConfigurationCommand,
  GetStorageLensConfigurationTaggingCommand,
  GetStorageLensGroupCommand,
  ListStorageLensConfigurationsCommand,
  ListStorageLensGroupsCommand,
  ListTagsForResourceCommand,
  PutStorageLensConfigurationCommand,
  PutStorageLensConfigurationTaggingCommand,
  TagResourceCommand,
  UpdateStorageLensGroupCommand,
} from '@aws-sdk/client-s3-control';
import type { StorageLensConfiguration, StorageLensGroupFilter } from '@aws-sdk/client-s3-control';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refusal } from '../s3/s3-rig.ts';
import { AccountId, startControl } from './control-rig.ts';
import type { ControlRig } from './control-rig.ts';

let rig: ControlRig;
beforeAll(async () => {
  rig = await startControl();
});
afterAll(() => rig[Symbol.asyncDispose]());

const lens = (Id: string, more: Partial<StorageLensConfiguration> = {}): StorageLensConfiguration => ({
  Id,
  IsEnabled: true,
  AccountLevel: {
    ActivityMetrics: { IsEnabled: true },
    BucketLevel: {
      PrefixLevel: {
        StorageMetrics: {
          IsEnabled: true,
          SelectionCriteria: { Delimiter: '/', MaxDepth: 3, MinStorageBytesPercentage: 1.5 },
        },
      },
    },
  },
  ...more,
});
const put = (
  ConfigId: string,
  StorageLensConfiguration = lens(ConfigId),
  Tags?: { Key: string; Value: string }[],
) =>
  rig.control.send(
    new PutStorageLensConfigurationCommand({ AccountId, ConfigId, StorageLensConfiguration, Tags }),
  );
const get = async (ConfigId: string) =>
  (await rig.control.send(new GetStorageLensConfigurationCommand({ AccountId, ConfigId })))
    .StorageLensConfiguration;
const missing = { code: 'NoSuchConfiguration', status: 404 };

test('a configuration is kept as it was given, with its address', async () => {
  const given = lens('mine', {
    Include: { Regions: ['us-east-1'], Buckets: ['arn:aws:s3:::one', 'arn:aws:s3:::two'] },
    DataExport: { CloudWatchMetrics: { IsEnabled: true } },
  });
  await put('mine', given);
  const StorageLensArn = `arn:aws:s3:us-east-1:${AccountId}:storage-lens/mine`;
  expect(await get('mine')).toEqual({ ...given, StorageLensArn });
  await put('mine', lens('mine', { IsEnabled: false }));
  expect(await get('mine')).toMatchObject({ IsEnabled: false });
  const { StorageLensConfigurationList } = await rig.control.send(
    new ListStorageLensConfigurationsCommand({ AccountId }),
  );
  expect(StorageLensConfigurationList).toEqual([
    {
      Id: 'default-account-dashboard',
      StorageLensArn: `arn:aws:s3:us-east-1:${AccountId}:storage-lens/default-account-dashboard`,
      HomeRegion: 'us-east-1',
      IsEnabled: true,
    },
    { Id: 'mine', StorageLensArn, HomeRegion: 'us-east-1', IsEnabled: false },
  ]);
  await rig.control.send(new DeleteStorageLensConfigurationCommand({ AccountId, ConfigId: 'mine' }));
  expect(await refusal(get('mine'))).toMatchObject(missing);
});

test('the default dashboard is there, stays, and keeps its scope', async () => {
  const ConfigId = 'default-account-dashboard';
  expect(await get(ConfigId)).toMatchObject({ Id: ConfigId, IsEnabled: true });
  const away = new DeleteStorageLensConfigurationCommand({ AccountId, ConfigId });
  expect(await refusal(rig.control.send(away))).toMatchObject({ code: 'InvalidRequest', status: 400 });
  const narrowed = lens(ConfigId, { Include: { Regions: ['eu-west-1'] } });
  expect(await refusal(put(ConfigId, narrowed))).toMatchObject({
    message: 'The scope of the default dashboard cannot be changed.',
  });
  await put(ConfigId, lens(ConfigId, { IsEnabled: false }));
  expect(await get(ConfigId)).toMatchObject({ IsEnabled: false });
});

test('a configuration has tags, which are set as a whole', async () => {
  const Tags = [{ Key: 'team', Value: 'blue' }];
  await put('tagged', lens('tagged'), Tags);
  const asked = { AccountId, ConfigId: 'tagged' };
  const tags = async () =>
    (await rig.control.send(new GetStorageLensConfigurationTaggingCommand(asked))).Tags ?? [];
  expect(await tags()).toEqual(Tags);
  const other = [{ Key: 'a', Value: 'b' }];
  await rig.control.send(new PutStorageLensConfigurationTaggingCommand({ ...asked, Tags: other }));
  expect(await tags()).toEqual(other);
  await rig.control.send(new DeleteStorageLensConfigurationTaggingCommand(asked));
  expect(await tags()).toEqual([]);
  const nowhere = new GetStorageLensConfigurationTaggingCommand({ AccountId, ConfigId: 'nowhere' });
  expect(await refusal(rig.control.send(nowhere))).toMatchObject(missing);
});

test('what cannot be a configuration is refused', async () => {
  const says = async (given: StorageLensConfiguration) => (await refusal(put('bad', given))).message;
  expect(await says(lens('other'))).toBe('The Id of the configuration must be the one in the request.');
  const Regions = ['us-east-1'];
  expect(await says(lens('bad', { Include: { Regions }, Exclude: { Regions } }))).toBe(
    'A configuration has either an Include or an Exclude container, and not both.',
  );
});

test('groups are made, changed, listed, tagged and deleted', async () => {
  const Name = 'pictures';
  const make = (Filter: StorageLensGroupFilter, name = Name) =>
    rig.control.send(
      new CreateStorageLensGroupCommand({
        AccountId,
        StorageLensGroup: { Name: name, Filter },
        Tags: [{ Key: 'team', Value: 'blue' }],
      }),
    );
  const Filter = { And: { MatchAnySuffix: ['.jpg'], MatchObjectSize: { BytesGreaterThan: 10 } } };
  await make(Filter);
  expect(await refusal(make(Filter))).toEqual({
    code: 'ConfigurationAlreadyExists',
    status: 409,
    message: 'The specified configuration already exists.',
  });
  const StorageLensGroupArn = `arn:aws:s3:us-east-1:${AccountId}:storage-lens-group/${Name}`;
  const group = async () =>
    (await rig.control.send(new GetStorageLensGroupCommand({ AccountId, Name }))).StorageLensGroup;
  expect(await group()).toEqual({ Name, Filter, StorageLensGroupArn });
  await rig.control.send(
    new UpdateStorageLensGroupCommand({
      AccountId,
      Name,
      StorageLensGroup: { Name, Filter: { MatchAnyPrefix: ['pics/'] } },
    }),
  );
  expect(await group()).toMatchObject({ Filter: { MatchAnyPrefix: ['pics/'] } });
  const { StorageLensGroupList } = await rig.control.send(new ListStorageLensGroupsCommand({ AccountId }));
  expect(StorageLensGroupList).toEqual([{ Name, StorageLensGroupArn, HomeRegion: 'us-east-1' }]);
  const resource = { AccountId, ResourceArn: StorageLensGroupArn };
  await rig.control.send(new TagResourceCommand({ ...resource, Tags: [{ Key: 'a', Value: 'b' }] }));
  const { Tags } = await rig.control.send(new ListTagsForResourceCommand(resource));
  expect(Tags).toEqual([
    { Key: 'team', Value: 'blue' },
    { Key: 'a', Value: 'b' },
  ]);
  await rig.control.send(new DeleteStorageLensGroupCommand({ AccountId, Name }));
  expect(await refusal(group())).toMatchObject(missing);
});

test('a filter that is none is refused with what it lacks', async () => {
  const codeOf = async (Filter: StorageLensGroupFilter) =>
    (
      await refusal(
        rig.control.send(
          new CreateStorageLensGroupCommand({ AccountId, StorageLensGroup: { Name: 'bad', Filter } }),
        ),
      )
    ).code;
  expect(await codeOf({})).toBe('InvalidFilter');
  expect(await codeOf({ MatchAnyPrefix: ['a'], MatchAnySuffix: ['b'] })).toBe('InvalidFilter');
  expect(await codeOf({ And: { MatchAnySuffix: ['a'] } })).toBe('InvalidLogicalOperator');
  expect(await codeOf({ MatchAnyPrefix: [''] })).toBe('InvalidPrefix');
  expect(await codeOf({ MatchAnySuffix: ['x'.repeat(1025)] })).toBe('InvalidSuffix');
  expect(await codeOf({ MatchAnyPrefix: Array.from({ length: 11 }, (_, at) => `p${at}`) })).toBe(
    'TooManyElements',
  );
  expect(await codeOf({ MatchObjectAge: { DaysGreaterThan: 0 } })).toBe('InvalidAge');
  expect(await codeOf({ MatchObjectAge: {} })).toBe('InvalidMatchObjectAge');
  expect(await codeOf({ MatchObjectSize: { BytesGreaterThan: 9, BytesLessThan: 3 } })).toBe(
    'InvalidNumericCombination',
  );
  expect(await codeOf({ MatchObjectSize: { BytesLessThan: -1 } })).toBe('InvalidSize');
});
