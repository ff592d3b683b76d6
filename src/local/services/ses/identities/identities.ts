import type { ActionContext, AuthorizationRequest, TimerContext } from '../../../action.ts';
import { regionalArn } from '../../../blocks/arns.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { bareAddress, domainOf, identityName } from '../addresses.ts';
import type { Dialect } from '../errors.ts';
import { identityMissing } from '../errors.ts';
import { VERIFICATION_MS } from '../limits.ts';
import { identities } from '../state.ts';
import type { IdentityKind, IdentityRow } from '../state.ts';
import { askForVerification } from './verification-mail.ts';

/** https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonses.html */
export function identityArn(context: TimerContext, name: string): string {
  return regionalArn(context, 'ses', `identity/${name}`);
}

/** The permission for an action on one identity. */
export function onIdentity(context: ActionContext, action: string, name: string): AuthorizationRequest[] {
  return [{ action: `ses:${action}`, arn: identityArn(context, identityName(name)) }];
}

export function findIdentity(context: TimerContext, name: string): IdentityRow | undefined {
  return context.state.table(identities).get(identityName(bareAddress(name)));
}

export function needIdentity(context: TimerContext, name: string, words: Dialect): IdentityRow {
  const found = findIdentity(context, name);
  if (found === undefined) throw identityMissing(words, name);
  return found;
}

/** The identity in whose name an address may send: itself, its domain, or a domain above that. */
export function verifiedFor(context: TimerContext, address: string): IdentityRow | undefined {
  const own = findIdentity(context, address);
  if (own?.status === 'Success') return own;
  for (let domain = domainOf(bareAddress(address)); domain.includes('.');) {
    const row = context.state.table(identities).get(domain);
    if (row?.status === 'Success') return row;
    domain = domain.slice(domain.indexOf('.') + 1);
  }
  return undefined;
}

export interface NewIdentity {
  /** Whether the TXT record of a domain is asked for, not only its DKIM tokens. */
  readonly byRecord?: boolean;
  readonly tags?: readonly Tag[];
  readonly configurationSet?: string | undefined;
  readonly dkimOrigin?: IdentityRow['dkimOrigin'];
  readonly dkimKeyLength?: IdentityRow['dkimKeyLength'];
}

/** Makes an identity, or asks anew for one that is there to be verified. */
export function addIdentity(context: TimerContext, text: string, input: NewIdentity = {}): IdentityRow {
  const name = identityName(text);
  const kind: IdentityKind = name.includes('@') ? 'EmailAddress' : 'Domain';
  const table = context.state.table(identities);
  const before = table.get(name);
  const row: IdentityRow = {
    ...(before ?? newRow(context, name, kind)),
    ...(input.byRecord === true ? { verificationAsked: true } : {}),
    ...(input.tags === undefined ? {} : { tags: input.tags }),
    ...(input.configurationSet === undefined ? {} : { configurationSet: input.configurationSet }),
    ...(input.dkimOrigin === undefined ? {} : { dkimOrigin: input.dkimOrigin }),
    ...(input.dkimKeyLength === undefined ? {} : { dkimKeyLength: input.dkimKeyLength }),
  };
  table.put(context.lenient ? verified(row) : row);
  if (row.status === 'Pending' && !context.lenient) {
    if (kind === 'EmailAddress') askForVerification(context, row);
    verifyLater(context, row);
  }
  return table.get(name) ?? row;
}

function newRow(context: TimerContext, name: string, kind: IdentityKind): IdentityRow {
  return {
    name,
    kind,
    created: context.now,
    status: 'Pending',
    token: Buffer.from(context.random.hex(64), 'hex').toString('base64'),
    verificationAsked: kind === 'EmailAddress',
    dkimTokens: kind === 'Domain' ? newTokens(context) : [],
    dkimEnabled: kind === 'Domain',
    dkimStatus: kind === 'Domain' ? 'Pending' : 'NotStarted',
    dkimOrigin: 'AWS_SES',
    dkimKeyLength: 'RSA_2048_BIT',
    onMxFailure: 'UseDefaultValue',
    topics: {},
    headersIn: {},
    forwarding: true,
    policies: {},
    tags: [],
  };
}

/** Three names under `_domainkey`, 32 letters and digits each. */
export function newTokens({ random }: TimerContext): readonly string[] {
  const letters = 'abcdefghijklmnopqrstuvwxyz234567';
  return [0, 1, 2].map(() =>
    Array.from({ length: 32 }, () => letters.charAt(Number.parseInt(random.hex(2), 16) & 31)).join(''),
  );
}

/** Asks the clock to verify what is pending. */
export function verifyLater(context: TimerContext, { name, kind }: IdentityRow): void {
  const due = context.now + VERIFICATION_MS[kind];
  context.timers.schedule({ due, kind: 'ses.verify', key: name, payload: { name } });
}

/** The identity with everything that was pending found in order. */
export function verified(row: IdentityRow): IdentityRow {
  const { mailFrom } = row;
  return {
    ...row,
    status: 'Success',
    dkimStatus: row.dkimStatus === 'Pending' ? 'Success' : row.dkimStatus,
    ...(mailFrom === undefined ? {} : { mailFrom: { ...mailFrom, status: 'Success' as const } }),
  };
}

/** Puts an identity down again, changed. */
export function changeIdentity(context: TimerContext, row: IdentityRow): void {
  context.state.table(identities).put(row);
}
