import { beforeAll, expect, test, vi } from 'vitest';
import type { Action, ActionContext, AuthorizationRequest } from '../../../../src/local/action.ts';
import { LocalCloud } from '../../../../src/local/cloud.ts';
import { AwsError } from '../../../../src/local/error.ts';
import { manifest } from '../../../../src/local/services/manifest.ts';
import { action as whoAmI } from '../../../../src/local/services/sts/actions/get-caller-identity.ts';
import { loadService, serviceNames } from '../../../../src/wire/service.ts';
import { form, signed } from '../../../support/signed.ts';
import { besides, unasked } from './besides.ts';
import { exampleInput } from './example-input.ts';
import { globalKeys, otherwise } from './exceptions.ts';
import { knownAction, varying } from './reference.ts';

interface Asked {
  readonly by: string;
  readonly requests: readonly AuthorizationRequest[];
}

/** Every action of the cloud, asked what it needs for its smallest and for its fullest input. */
async function allAsked(): Promise<readonly Asked[]> {
  const loaded: [string, Action][] = [];
  for (const [service, open] of Object.entries(manifest))
    for (const load of Object.values<() => Promise<{ action: Action }>>((await open()).actions))
      loaded.push([service, (await load()).action]);
  const asked: Asked[] = [];
  const ask = (context: ActionContext): void => {
    for (const [service, action] of loaded) {
      if (action === whoAmI) continue;
      const name = serviceNames.find((each) => each === service);
      const operation = name === undefined ? undefined : loadService(name).operation(action.name);
      if (operation === undefined) throw new TypeError(`${service} has no ${action.name}`);
      for (const whole of [false, true]) {
        const input = exampleInput(operation, whole);
        asked.push({ by: `${service}:${action.name}`, requests: requestsOf(action, input, context) });
      }
    }
  };
  const authorize = whoAmI.authorize.bind(whoAmI);
  const spy = vi.spyOn(whoAmI, 'authorize').mockImplementation((input, context) => {
    ask(context);
    return authorize(input, context);
  });
  await using cloud = await LocalCloud.start({ seed: 1 });
  for (const path of ['/example', '/example/key'])
    await cloud.handle(signed({ service: 's3', method: 'PUT', path }));
  await cloud.handle(signed(form('sts', 'Action=GetCallerIdentity&Version=2011-06-15')));
  spy.mockRestore();
  expect(cloud.failures).toEqual([]);
  return asked;
}

/** Nothing is asked where the service first refuses: there is no such bucket, or that is no name. */
function requestsOf(action: Action, input: object, context: ActionContext): readonly AuthorizationRequest[] {
  try {
    return action.authorize(input, context);
  } catch (error) {
    if (error instanceof AwsError) return [];
    throw error;
  }
}

/** What comes of a name that is none, or of the root who calls: the service refuses it, whatever is allowed. */
function isNonsense(arn: string): boolean {
  return arn === 'xxx' || /:\*\/(?:xxx|\*)$|:root$|:[a-z-]*xxx/.test(arn);
}

async function faultsOf({ by, requests }: Asked): Promise<string[]> {
  const faults = await Promise.all(
    requests.map(async ({ action, arn, context = {} }) => {
      const known = await knownAction(action);
      if (known === undefined) return [`${by} asks for ${action}, which is no action of IAM`];
      const { name, arns, keys } = known;
      const wrong: string[] = [];
      if (name !== action.slice(action.indexOf(':') + 1)) wrong.push(`${by} writes ${action}, AWS ${name}`);
      const fits = arns.length === 0 ? arn === '*' : arns.some((pattern) => pattern.test(arn));
      if (!fits && arn !== '*' && !isNonsense(arn)) wrong.push(`${by} asks for ${action} on ${arn}`);
      for (const key of Object.keys(context))
        if (!keys.has(varying(key)) && !globalKeys.has(varying(key)))
          wrong.push(`${by} gives ${action} the key ${varying(key)}`);
      return wrong;
    }),
  );
  return faults.flat();
}

/** What anything may ask for that is made with tags, or is given a role. */
const ofMaking = /^iam:PassRole$|^budgets:(?:View|Modify)Budget$|:(?:TagResource|CreateTags)$/;

/** What policies call services that are called otherwise in their models. */
const prefixes: Readonly<Record<string, string>> = {
  mturk: 'mechanicalturk',
  resourcegroupstaggingapi: 'tag',
  s3control: 's3',
  'service-quotas': 'servicequotas',
  sesv2: 'ses',
};

let asked: readonly Asked[];
beforeAll(async () => {
  asked = await allAsked();
});

test("every action asks for permissions that AWS's service authorization reference knows", async () => {
  const faults = (await Promise.all(asked.map(faultsOf))).flat();
  expect([...new Set(faults)].filter((fault) => !otherwise.has(fault)).sort()).toEqual([]);
});

test('nothing is done unasked, but what carries its own permission', () => {
  const silent = new Set(asked.map(({ by }) => by));
  for (const { by, requests } of asked) if (requests.length > 0) silent.delete(by);
  expect([...silent].sort()).toEqual(unasked);
});

test('what an action asks for besides what it is called', () => {
  const found: Record<string, readonly string[]> = {};
  for (const { by } of asked) {
    const all = asked.flatMap((each) => (each.by === by ? each.requests : [])).map(({ action }) => action);
    const own = by.replace(/^[^:]+/, (service) => prefixes[service] ?? service);
    const others = [...new Set(all)].filter((action) => action !== own).sort();
    if (others.length > 0) found[by] = others;
  }
  expect(found).toMatchObject(besides);
  const unexpected = Object.entries(found).filter(
    ([by, others]) => besides[by] === undefined && !others.every((action) => ofMaking.test(action)),
  );
  expect(unexpected).toEqual([]);
});
