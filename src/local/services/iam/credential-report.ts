import { accessKeys, keyOwner } from '../../keys/access-keys.ts';
import type { ActionContext } from '../../action.ts';
import { accountRow } from './account.ts';
import { uses } from './account-state.ts';
import { loginProfiles, mfaDevices, signingCertificates, type LoginProfileRow } from './credential-state.ts';
import { entitiesOf } from './entities.ts';
import type { UserRow } from './state.ts';

/** The columns: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html#id_credentials_understanding_the_report_format */
const columns = [
  'user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,password_next_rotation',
  'mfa_active',
  'access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service',
  'access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service',
  'cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated',
].join(',');

const dayMs = 86_400_000;

/** The report as CSV, as things are now: first the root, then the users. */
export function credentialReport(context: ActionContext): string {
  const lines = [columns, rootLine(context)];
  for (const user of entitiesOf(context.state, 'user')) lines.push(userLine(context, user));
  return lines.join('\n');
}

function rootLine(context: ActionContext): string {
  const { account, partition } = context;
  const arn = `arn:${partition}:iam::${account}:root`;
  const fields = [
    '<root_account>',
    arn,
    time(0),
    'not_supported',
    'no_information',
    'not_supported',
    'not_supported',
  ];
  return [...fields, 'false', ...keyFields(context, account), ...certificateFields(context, account)].join(
    ',',
  );
}

function userLine(context: ActionContext, user: UserRow): string {
  const { state } = context;
  const login = state.table(loginProfiles).get(user.id);
  const hasMfa = state.table(mfaDevices).count({ index: 'user', equals: user.id }) > 0;
  return [
    user.name,
    user.arn,
    time(user.created),
    ...passwordFields(context, login),
    String(hasMfa),
    ...keyFields(context, user.id),
    ...certificateFields(context, user.id),
  ].join(',');
}

/** Nobody signs in here, so a password was never used. */
function passwordFields({ state }: ActionContext, login: LoginProfileRow | undefined): readonly string[] {
  if (login === undefined) return ['false', 'N/A', 'N/A', 'N/A'];
  const days = accountRow(state).passwordPolicy?.maxAge;
  const next = days === undefined ? 'N/A' : time(login.changed + days * dayMs);
  return ['true', 'no_information', time(login.changed), next];
}

function keyFields({ state, account }: ActionContext, userId: string): readonly string[] {
  const keys = [...state.table(accessKeys).list({ index: 'user', equals: keyOwner(account, userId) })];
  return [0, 1].flatMap((at) => {
    const key = keys[at];
    if (key === undefined) return ['false', 'N/A', 'N/A', 'N/A', 'N/A'];
    const used = state.table(uses).get(key.accessKeyId);
    const last = used === undefined ? ['N/A', 'N/A', 'N/A'] : [time(used.time), used.region, used.service];
    return [String(key.status === 'Active'), time(key.created), ...last];
  });
}

function certificateFields({ state }: ActionContext, userId: string): readonly string[] {
  const rows = [...state.table(signingCertificates).list({ index: 'user', equals: userId })];
  return [0, 1].flatMap((at) => {
    const row = rows[at];
    return row === undefined ? ['false', 'N/A'] : [String(row.status === 'Active'), time(row.created)];
  });
}

function time(at: number): string {
  return new Date(at).toISOString().replace(/\.\d+Z$/, '+00:00');
}
