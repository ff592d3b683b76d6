import { isJsonObject, type JsonObject, type JsonValue } from '../../plan/json.ts';
import type { Found } from '../resource.ts';
import { statementsIn } from '../statements.ts';
import { revisionTag } from '../value-source.ts';
import type { Writer } from './write-each.ts';
import { wordOf } from './written.ts';

/** Parameters, secrets, log groups and buckets. Values that nobody may see are never read, and never written. */
export const dataWriters: Readonly<Record<string, Writer>> = {
  parameter: {
    section: 'parameters',
    write(one, { referring, stack }) {
      const { type, value, tier, description } = one.attributes;
      const said = {
        ...(tier === 'Standard' ? {} : { tier }),
        ...(description === '' ? {} : { description }),
      };
      if (typeof value !== 'string') return hidden(one, stack, said);
      const open = type === 'StringList' ? { values: value.split(',') } : { value: referring(value) };
      return { value: { ...open, ...said } };
    },
  },
  secret: {
    section: 'secrets',
    write(one, { stack }) {
      const { description } = one.attributes;
      const { recoveryDays } = one.details;
      return hidden(one, stack, {
        ...(description === '' ? {} : { description }),
        ...(recoveryDays === undefined ? {} : { recoveryDays: Number(recoveryDays) }),
      });
    },
  },
  'log-group': {
    section: 'logGroups',
    write: ({ address, attributes: { keepDays } }) =>
      address.startsWith('log-group.function-')
        ? 'it comes with its function'
        : { value: keepDays === null ? {} : { keepDays } },
  },
  bucket: {
    section: 'buckets',
    write({ attributes: { name, versioning, encryption, publicAccess, lifecycle, policy } }, { referring }) {
      const grants = policy === null ? [] : statementsIn(policy);
      if (grants === undefined) return 'its policy says what no file can';
      const rules: readonly JsonValue[] = Array.isArray(lifecycle) ? lifecycle : [];
      if (rules.some((rule) => isJsonObject(rule) && rule['other'] !== undefined))
        return 'its lifecycle says what no file can';
      return {
        value: {
          name,
          versioning,
          encryption: encryption === 'AES256' || encryption === 'aws:kms' ? encryption : { key: encryption },
          publicAccess: publicAccess !== false,
          ...(rules.length > 0 ? { lifecycle: rules.map(withoutNulls) } : {}),
          ...(grants.length > 0 ? { policy: referring([...grants]) } : {}),
        },
      };
    },
  },
};

/** A value that stays where it is. Should it have to be made anew, it comes from the environment. */
function hidden({ address, tags }: Found, stack: string, said: JsonObject) {
  const fromEnv = `${stack}_${wordOf(address)}`.toUpperCase().replaceAll(/\W/g, '_');
  const revision = Number(tags[revisionTag]);
  return {
    value: { fromEnv, ...(revision > 1 ? { revision } : {}), ...said },
    note: `its value stays where it is; should it be made anew, it comes from the variable ${fromEnv}`,
  };
}

function withoutNulls(value: JsonValue): JsonValue {
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null));
}
