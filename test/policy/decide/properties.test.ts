import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type AccessRequest,
  type ApplicablePolicies,
  decide,
  policyOf,
  type Principal,
} from '../../../src/policy/policy.ts';

const account = '111111111111';
const user: Principal = { kind: 'user', account, arn: `arn:aws:iam::${account}:user/ann` };
const principals: readonly Principal[] = [
  user,
  { kind: 'root', account, arn: `arn:aws:iam::${account}:root` },
  {
    kind: 'role-session',
    account,
    arn: `arn:aws:sts::${account}:assumed-role/r/s`,
    roleArn: `arn:aws:iam::${account}:role/r`,
  },
  { kind: 'federated-user', account, arn: `arn:aws:sts::${account}:federated-user/ann`, userArn: user.arn },
  { kind: 'service', name: 'events.amazonaws.com' },
  { kind: 'anonymous' },
];
const names = principals.flatMap((each) => ('arn' in each ? [each.arn] : []));

const base = {
  Effect: fc.constantFrom('Allow', 'Allow', 'Deny'),
  conditions: fc.constantFrom(
    undefined,
    undefined,
    { StringEquals: { 'ex:a': '1' } },
    { StringNotEquals: { 'ex:a': '1' } },
    { 'ForAllValues:StringLike': { 'ex:list': '${ex:a}*' } },
  ),
  actions: fc.subarray(['s3:GetObject', 's3:*', '*', 'S3:get?bject', 'ec2:*'], {
    minLength: 1,
    maxLength: 2,
  }),
  resources: fc.subarray(['*', 'arn:aws:s3:::b/*', 'arn:aws:s3:::b/${ex:a}', 'arn:aws:s3:::c'], {
    minLength: 1,
  }),
  notAction: fc.boolean(),
  notResource: fc.boolean(),
};
const statement = fc.record(base).map((parts) => ({
  Effect: parts.Effect,
  [parts.notAction ? 'NotAction' : 'Action']: parts.actions,
  [parts.notResource ? 'NotResource' : 'Resource']: parts.resources,
  ...(parts.conditions && { Condition: parts.conditions }),
}));
type Statement = Record<string, unknown> & { Effect: string };
const who = fc.oneof(
  fc.constant('*'),
  fc
    .subarray([...names, account, `arn:aws:iam::${account}:role/r`], { minLength: 1 })
    .map((AWS) => ({ AWS })),
);
const resourceStatement: fc.Arbitrary<Statement> = fc
  .tuple(statement, who, fc.boolean())
  .map(([each, named, not]) => ({ ...each, [not ? 'NotPrincipal' : 'Principal']: named }));

/** Policies of every kind as lists of statements, before they are compiled. */
interface Drafts {
  readonly identity: Statement[][];
  readonly boundary: Statement[] | undefined;
  readonly session: Statement[][] | undefined;
  readonly control: Statement[][] | undefined;
  readonly resource: Statement[] | undefined;
}
const list = fc.array(statement, { minLength: 1, maxLength: 3 });
const lists = fc.array(list, { minLength: 1, maxLength: 2 });
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const drafts: fc.Arbitrary<Drafts> = fc.record({
  identity: lists,
  boundary: maybe(list),
  session: maybe(lists),
  control: maybe(lists),
  resource: maybe(fc.array(resourceStatement, { minLength: 1, maxLength: 3 })),
});
const request: fc.Arbitrary<AccessRequest> = fc.record({
  principal: fc.constantFrom(...principals),
  action: fc.constantFrom('s3:GetObject', 'ec2:StopInstances'),
  resource: fc.constantFrom('arn:aws:s3:::b/1', 'arn:aws:s3:::c'),
  resourceAccount: fc.constantFrom(account, '222222222222'),
  context: fc.constantFrom({}, { 'ex:a': '1' }, { 'ex:a': '2', 'ex:list': ['2', '20'] }),
});

function policiesOf({ identity, boundary, session, control, resource }: Drafts): ApplicablePolicies {
  const compiled = (statements: readonly Statement[], use: 'identity' | 'resource' = 'identity') =>
    policyOf(JSON.stringify({ Version: '2012-10-17', Statement: statements }), use, 'p');
  return {
    identity: identity.map((each) => compiled(each)),
    boundary: boundary && compiled(boundary),
    session: session?.map((each) => compiled(each)),
    serviceControl: control && [control.map((each) => compiled(each))],
    resource: resource && { policy: compiled(resource, 'resource') },
  };
}

const allows = (asked: AccessRequest, policies: Drafts): boolean =>
  decide(asked, policiesOf(policies)).decision === 'allowed';

/** The same policies with one more statement in the policy of each kind, as far as there is one. */
function adding(added: Statement, addedToResource: Statement, to: Drafts): Drafts[] {
  const { identity, boundary, session, control, resource } = to;
  return [
    { ...to, identity: [...identity, [added]] },
    ...(boundary ? [{ ...to, boundary: [...boundary, added] }] : []),
    ...(session ? [{ ...to, session: [...session, [added]] }] : []),
    ...(control ? [{ ...to, control: [...control, [added]] }] : []),
    ...(resource ? [{ ...to, resource: [...resource, addedToResource] }] : []),
  ];
}

it('adding a deny never allows more', () => {
  fc.assert(
    fc.property(request, drafts, statement, resourceStatement, (asked, policies, added, toResource) => {
      const more = adding({ ...added, Effect: 'Deny' }, { ...toResource, Effect: 'Deny' }, policies);
      return allows(asked, policies) || more.every((each) => !allows(asked, each));
    }),
    { numRuns: 200 },
  );
});

it('adding an allow never denies more', () => {
  fc.assert(
    fc.property(request, drafts, statement, resourceStatement, (asked, policies, added, toResource) => {
      const more = adding({ ...added, Effect: 'Allow' }, { ...toResource, Effect: 'Allow' }, policies);
      return !allows(asked, policies) || more.every((each) => allows(asked, each));
    }),
    { numRuns: 200 },
  );
});

it('the order of policies and statements makes no difference', () => {
  fc.assert(
    fc.property(request, drafts, (asked, policies) => {
      const { identity, boundary, session, control, resource } = policies;
      const turned: Drafts = {
        identity: identity.toReversed().map((each) => each.toReversed()),
        boundary: boundary?.toReversed(),
        session: session?.toReversed().map((each) => each.toReversed()),
        control: control?.toReversed().map((each) => each.toReversed()),
        resource: resource?.toReversed(),
      };
      const { decision, missing } = decide(asked, policiesOf(policies));
      expect(decide(asked, policiesOf(turned))).toMatchObject({ decision, missing });
    }),
    { numRuns: 200 },
  );
});

it('what is decided has a reason', () => {
  fc.assert(
    fc.property(request, drafts, (asked, policies) => {
      const { decision, because, missing } = decide(asked, policiesOf(policies));
      expect(missing.length > 0).toBe(decision === 'implicitDeny');
      if (decision === 'explicitDeny') expect(because).toBeDefined();
      if (decision === 'allowed' && because === undefined) expect(asked.principal.kind).toBe('root');
    }),
    { numRuns: 200 },
  );
});
