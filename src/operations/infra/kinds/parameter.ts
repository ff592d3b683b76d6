import type { ParameterMetadata } from '../../../wire/generated/ssm.ts';
import type { JsonValue } from '../../plan/json.ts';
import { arnOf } from '../arns.ts';
import { interpolated } from '../interpolate.ts';
import type { Kind, Reading } from '../kind.ts';
import { belonging, named, namesOf } from '../named.ts';
import type { Found } from '../resource.ts';
import { stackName, stackTag, tagList, tagMap } from '../stack-tags.ts';
import { revisionOf, revisionTag, valueSource } from '../value-source.ts';

/** US dollars a month for an advanced one; standard ones are free. https://aws.amazon.com/systems-manager/pricing/ */
const advancedMonth = 0.05;
/** Names in one GetParameters, and in one filter of DescribeParameters. */
const [valuesAtOnce, namesAtOnce] = [10, 50];

/** https://docs.aws.amazon.com/systems-manager/latest/userguide/systems-manager-parameter-store.html */
export const parameter: Kind = {
  name: 'parameter',
  fixed: ['name', 'type'],
  declare: (stack) =>
    Object.entries(stack.parameters ?? {}).map(([key, own]) => {
      const { name, ...base } = named(stack, 'parameter', key, own, `/${stackName(stack)}/${key}`);
      const source = valueSource(own);
      const type =
        source === undefined ? (own.values === undefined ? 'String' : 'StringList') : 'SecureString';
      return {
        ...base,
        attributes: {
          name,
          type,
          ...(source === undefined
            ? { value: interpolated(own.value ?? own.values?.join(',') ?? '') }
            : { source: source.words, ...revisionOf(own) }),
          tier: own.tier,
          description: own.description,
        },
        making: source === undefined ? {} : { value: source.reference, revision: own.revision ?? 1 },
      };
    }),
  find: findParameters,
  known: ({ attributes: { name } }, place) => ({
    id: name,
    arn: arnOf('ssm', `parameter/${String(name).replace(/^\//, '')}`, place),
  }),
  create: ({ attributes, making, tags }) => ({
    call: {
      service: 'ssm',
      action: 'PutParameter',
      input: {
        ...inputOf(attributes, making),
        Tags: [...tagList({ ...tags, ...revisionTags(making['revision']) })],
      },
    },
    reason: attributes['type'] === 'SecureString' ? 'its value is encrypted' : 'a value by its name',
    made: attributes,
  }),
  update: ({ id, after, changed, making }) => {
    // SSM takes no description without a value: one that stays is read when the step is taken.
    const stays = after['type'] === 'SecureString' && !changed.has('revision');
    const value = stays ? { value: { $secret: 'ssm', name: id } } : making;
    return [
      {
        call: {
          service: 'ssm',
          action: 'PutParameter',
          input: { ...inputOf(after, value), Overwrite: true },
        },
        reason: stays ? 'its value stays as it is' : 'the version before stays in its history',
      },
      ...(changed.has('revision') ? [tagParameter(id, revisionTags(after['revision']))] : []),
    ];
  },
  remove: ({ id }) => [
    {
      call: { service: 'ssm', action: 'DeleteParameter', input: { Name: id } },
      reason: 'its history goes with it',
      already: ['ParameterNotFound'],
    },
  ],
  holds: async ({ attributes }) =>
    attributes['type'] === 'SecureString' ? 'a value that is in no file' : undefined,
  tag: (id, tags) => tagParameter(id, tags),
  usdPerHour: ({ tier }) => (tier === 'Advanced' ? advancedMonth / 730 : undefined),
};

function inputOf(attributes: Readonly<Found['attributes']>, making: Found['details']) {
  const { name, type, value, tier, description } = attributes;
  return {
    Name: name,
    Type: type,
    Value: value ?? making['value'],
    Tier: tier,
    ...(description === '' ? {} : { Description: description }),
  };
}

function revisionTags(revision: unknown): Readonly<Record<string, string>> {
  return revision === undefined ? {} : { [revisionTag]: String(revision) };
}

function tagParameter(id: JsonValue, tags: Readonly<Record<string, string>>) {
  return {
    call: {
      service: 'ssm',
      action: 'AddTagsToResource',
      input: { ResourceType: 'Parameter', ResourceId: id, Tags: [...tagList(tags)] },
    },
    reason: `its tags ${Object.keys(tags).join(', ')}`,
  };
}

async function findParameters(reading: Reading): Promise<readonly Found[]> {
  const { connection, scope } = reading;
  if (!('stack' in scope)) return [];
  const listed = new Map<string, ParameterMetadata>();
  const filters = [{ Key: `tag:${stackTag}`, Values: [scope.stack] }];
  const { own } = namesOf('parameter', reading);
  const byName = chunks(own, namesAtOnce).map((Values) => [{ Key: 'Name', Option: 'Equals', Values }]);
  for (const ParameterFilters of [filters, ...byName]) {
    for await (const page of connection.pages('ssm', 'DescribeParameters', { ParameterFilters })) {
      // The claim of a run is no resource of the stack.
      for (const one of page.Parameters ?? [])
        if (one.Name?.startsWith('/nuage/') === false) listed.set(one.Name, one);
    }
  }
  const values = new Map<string, string>();
  const open = [...listed.values()].filter(({ Type }) => Type !== 'SecureString');
  for (const Names of chunks(
    open.map(({ Name = '' }) => Name),
    valuesAtOnce,
  )) {
    const { Parameters = [] } = await connection.call('ssm', 'GetParameters', { Names });
    for (const { Name = '', Value = '' } of Parameters) values.set(Name, Value);
  }
  const found = await Promise.all([...listed.values()].map(async (one) => foundOf(one, values, reading)));
  return found.flat();
}

async function foundOf(
  one: ParameterMetadata,
  values: ReadonlyMap<string, string>,
  reading: Reading,
): Promise<readonly Found[]> {
  const id = one.Name ?? '';
  const { TagList } = await reading.connection.call('ssm', 'ListTagsForResource', {
    ResourceType: 'Parameter',
    ResourceId: id,
  });
  const tags = tagMap(TagList);
  const place = belonging('parameter', id, tags, reading);
  if (place === undefined) return [];
  const value = values.get(id);
  return [
    {
      ...place,
      kind: 'parameter',
      id,
      attributes: {
        name: id,
        type: one.Type ?? '',
        ...(value === undefined ? { revision: tags[revisionTag] ?? 'unknown' } : { value }),
        tier: one.Tier ?? 'Standard',
        description: one.Description ?? '',
      },
      tags,
      uses: [],
      outputs: {
        arn: arnOf('ssm', `parameter/${id.replace(/^\//, '')}`, reading),
        version: one.Version ?? 0,
      },
      details: {},
    },
  ];
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
