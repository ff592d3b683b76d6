import { listPrices } from '../../../data/prices.ts';
import type { SecretListEntry } from '../../../wire/generated/secretsmanager.ts';
import type { JsonValue } from '../../plan/json.ts';
import type { Doing, Kind, Reading } from '../kind.ts';
import { belonging, named, namesOf } from '../named.ts';
import type { Found } from '../resource.ts';
import { stackName, stackTag, tagList, tagMap } from '../stack-tags.ts';
import { revisionOf, revisionTag, valueSource } from '../value-source.ts';

/** How long a deleted secret can be restored, of one that says otherwise than Secrets Manager's 30 days. */
const recoveryTag = 'nuage:recovery-days';

/** https://docs.aws.amazon.com/secretsmanager/latest/userguide/intro.html */
export const secret: Kind = {
  name: 'secret',
  idPath: 'ARN',
  fixed: ['name'],
  declare: (stack) =>
    Object.entries(stack.secrets ?? {}).map(([key, own]) => {
      const { name, tags, ...base } = named(stack, 'secret', key, own, `${stackName(stack)}/${key}`);
      const source = valueSource(own);
      return {
        ...base,
        tags: {
          ...tags,
          ...(own.recoveryDays === undefined ? {} : { [recoveryTag]: String(own.recoveryDays) }),
        },
        attributes: {
          name,
          description: own.description,
          source: source?.words ?? null,
          ...revisionOf(own),
          deleted: false,
        },
        making: { value: source?.reference, revision: String(own.revision ?? 1) },
      };
    }),
  find: findSecrets,
  create: ({ attributes, making, tags }) => ({
    call: {
      service: 'secretsmanager',
      action: 'CreateSecret',
      input: {
        Name: attributes['name'],
        ...described(attributes['description']),
        SecretString: making['value'],
        ClientRequestToken: { $token: true },
        Tags: [...tagList({ ...tags, [revisionTag]: String(making['revision']) })],
      },
    },
    reason: 'its value is in no plan and no journal',
    made: attributes,
  }),
  update: ({ id, after, changed, making }): readonly Doing[] => [
    ...(changed.has('deleted')
      ? [
          {
            call: { service: 'secretsmanager', action: 'RestoreSecret', input: { SecretId: id } },
            reason: 'it was deleted, and can still be restored with the value that it had',
          },
        ]
      : []),
    ...(changed.has('description')
      ? [
          {
            call: {
              service: 'secretsmanager',
              action: 'UpdateSecret',
              input: {
                SecretId: id,
                Description: after['description'],
                ClientRequestToken: { $token: true },
              },
            },
            reason: 'its description',
          },
        ]
      : []),
    ...(changed.has('revision')
      ? [
          {
            call: {
              service: 'secretsmanager',
              action: 'PutSecretValue',
              input: { SecretId: id, SecretString: making['value'], ClientRequestToken: { $token: true } },
            },
            reason: 'another revision has another value; the one before stays AWSPREVIOUS',
          },
          tagSecret(id, { [revisionTag]: String(after['revision']) }),
        ]
      : []),
  ],
  remove: ({ id, details }) => [
    {
      call: {
        service: 'secretsmanager',
        action: 'DeleteSecret',
        input: { SecretId: id, RecoveryWindowInDays: Number(details['recoveryDays'] ?? 30) },
      },
      reason: `it can be restored for ${String(details['recoveryDays'] ?? 30)} days, in which its name is taken`,
      already: ['ResourceNotFoundException'],
    },
  ],
  tag: (id, tags) => tagSecret(id, tags),
  usdPerHour: ({ deleted }) => (deleted === true ? 0 : listPrices().secret_month / 730),
};

function described(description: unknown) {
  return typeof description === 'string' && description !== '' ? { Description: description } : {};
}

function tagSecret(id: JsonValue, tags: Readonly<Record<string, string>>): Doing {
  return {
    call: {
      service: 'secretsmanager',
      action: 'TagResource',
      input: { SecretId: id, Tags: [...tagList(tags)] },
    },
    reason: `its tags ${Object.keys(tags).join(', ')}`,
  };
}

/** A deleted secret keeps its name until its window ends: one that the file names is restored, others are gone. */
async function findSecrets(reading: Reading): Promise<readonly Found[]> {
  const { connection, scope } = reading;
  if (!('stack' in scope)) return [];
  const { own } = namesOf('secret', reading);
  const listed = new Map<string, SecretListEntry>();
  const byTag = [
    { Key: 'tag-key' as const, Values: [stackTag] },
    { Key: 'tag-value' as const, Values: [scope.stack] },
  ];
  const byName = own.map((name) => [{ Key: 'name' as const, Values: [name] }]);
  for (const Filters of [byTag, ...byName]) {
    const input = { Filters, IncludePlannedDeletion: true };
    for await (const page of connection.pages('secretsmanager', 'ListSecrets', input))
      for (const one of page.SecretList ?? []) listed.set(one.ARN ?? '', one);
  }
  return [...listed.values()].flatMap((one): readonly Found[] => {
    const name = one.Name ?? '';
    const tags = tagMap(one.Tags);
    const place = belonging('secret', name, tags, reading);
    const deleted = one.DeletedDate !== undefined;
    if (place === undefined || (deleted && !own.includes(name))) return [];
    return [
      {
        ...place,
        kind: 'secret',
        id: one.ARN ?? '',
        attributes: {
          name,
          description: one.Description ?? '',
          revision: tags[revisionTag] ?? 'unknown',
          deleted,
        },
        tags,
        uses: [],
        outputs: { arn: one.ARN ?? '' },
        details: tags[recoveryTag] === undefined ? {} : { recoveryDays: tags[recoveryTag] },
      },
    ];
  });
}
