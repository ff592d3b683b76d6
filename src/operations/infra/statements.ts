import { partitionOf } from '../../aws/endpoint/partition.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../plan/json.ts';
import { interpolatedIn } from './interpolate.ts';
import type { Grant, Statement } from './schema/statements.ts';

const version = '2012-10-17';

/** A policy of a role as IAM writes it. */
export function documentFrom(statements: readonly Statement[]): JsonValue {
  return { Version: version, Statement: statements.map((one) => written(one, {}, [one.resources].flat())) };
}

/** The statements of a resource's own policy as IAM writes them; `own` is what they are about when they do not say. */
export function grantsFrom(
  grants: readonly Grant[],
  own: readonly string[],
  region: string,
): readonly JsonObject[] {
  return grants.map((one) =>
    written(
      one,
      { Principal: principalsFrom([one.principals].flat(), region) },
      one.resources === undefined ? own : [one.resources].flat(),
    ),
  );
}

export function policyOf(statements: readonly JsonValue[]): JsonValue {
  return statements.length === 0 ? null : { Version: version, Statement: [...statements] };
}

function written(
  { effect, actions, conditions }: Pick<Statement, 'effect' | 'actions' | 'conditions'>,
  who: JsonObject,
  resources: readonly string[],
): JsonObject {
  return {
    Effect: effect === 'allow' ? 'Allow' : 'Deny',
    ...who,
    Action: [actions].flat(),
    Resource: interpolatedIn([...resources]),
    ...(conditions === undefined
      ? {}
      : {
          Condition: Object.fromEntries(
            Object.entries(conditions).map(([operator, keys]) => [
              operator,
              Object.fromEntries(
                Object.entries(keys).map(([key, values]) => [key, interpolatedIn([values].flat())]),
              ),
            ]),
          ),
        }),
  };
}

/** AWS keeps an account as its root, and answers that. */
function principalsFrom(principals: readonly string[], region: string): JsonValue {
  if (principals.length === 1 && principals[0] === '*') return '*';
  const services = principals.filter((one) => isService(one));
  const others = principals
    .filter((one) => !isService(one))
    .map((one) => (/^\d{12}$/.test(one) ? `arn:${partitionOf(region).name}:iam::${one}:root` : one));
  return {
    ...(others.length === 0 ? {} : { AWS: interpolatedIn(others) }),
    ...(services.length === 0 ? {} : { Service: services }),
  };
}

function isService(principal: string): boolean {
  return /\.amazonaws\.com(?:\.cn)?$/.test(principal);
}

/** The statements of a document; none of what is no document. */
export function statementsOf(document: JsonValue | undefined): readonly JsonObject[] {
  const statements = isJsonObject(document) ? document['Statement'] : [];
  const list: readonly JsonValue[] = Array.isArray(statements) ? statements : [];
  return list.filter((one) => isJsonObject(one));
}

/** `s3:GetObject on ${bucket.data.arn}/*`, with who may where the policy says so. */
export function statementInWords({ Effect, Principal, Action, Resource, ...rest }: JsonObject): string {
  const never = Effect === 'Deny' ? 'never ' : '';
  const who = Principal === undefined ? '' : `${principalInWords(Principal)} ${never === '' ? 'may ' : ''}`;
  const words = [Action ?? rest['NotAction'], Resource ?? rest['NotResource']].map((list) =>
    [list ?? []].flat().map(String).join(', '),
  );
  return `${who}${never}${words.join(' on ')}`;
}

export function principalInWords(principal: JsonValue): string {
  if (!isJsonObject(principal)) return 'everybody';
  return Object.values(principal)
    .flatMap((one) => [one ?? []].flat().map(String))
    .map((word) => word.replace(/\.amazonaws\.com(?:\.cn)?$/, ''))
    .join(', ');
}

/** A document's statements as a file says them; undefined when no file can. */
export function statementsIn(document: JsonValue | undefined): readonly JsonObject[] | undefined {
  if (!isJsonObject(document) || document['Version'] !== version) return undefined;
  if (Object.keys(document).some((name) => name !== 'Version' && name !== 'Statement')) return undefined;
  const all = statementsOf(document);
  const known = all.map((one) => said(one)).filter((one) => one !== undefined);
  return known.length === all.length ? known : undefined;
}

function said(one: JsonObject): JsonObject | undefined {
  const { Effect, Principal, Action, Resource, Condition, ...rest } = one;
  if (Object.keys(rest).length > 0 || Action === undefined || Resource === undefined) return undefined;
  const principals = Principal === undefined ? {} : principalsIn(Principal);
  if (principals === undefined) return undefined;
  return {
    ...(Effect === 'Deny' ? { effect: 'deny' } : {}),
    ...principals,
    actions: short(Action),
    resources: short(Resource),
    ...(isJsonObject(Condition) ? { conditions: shortConditions(Condition) } : {}),
  };
}

function principalsIn(principal: JsonValue): JsonObject | undefined {
  if (principal === '*') return { principals: '*' };
  if (!isJsonObject(principal)) return undefined;
  const { AWS = [], Service = [], ...rest } = principal;
  if (Object.keys(rest).length > 0) return undefined;
  const all = [...[AWS].flat(), ...[Service].flat()];
  return { principals: short(all) };
}

function shortConditions(conditions: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(conditions).map(([operator, keys]) => [
      operator,
      isJsonObject(keys)
        ? Object.fromEntries(Object.entries(keys).map(([key, values]) => [key, short(values ?? [])]))
        : {},
    ]),
  );
}

/** One text instead of a list of one. */
function short(value: JsonValue): JsonValue {
  const list: readonly JsonValue[] = Array.isArray(value) ? value : [value];
  return list.length === 1 ? (list[0] ?? null) : [...list];
}
