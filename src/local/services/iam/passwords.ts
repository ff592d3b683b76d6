import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import type { ActionContext } from '../../action.ts';
import type { State } from '../../store/table.ts';
import { accountRow } from './account.ts';
import type { PasswordPolicy } from './account-state.ts';
import { loginProfiles, type LoginProfileRow } from './credential-state.ts';
import { noSuchEntity, passwordViolation } from './errors.ts';
import type { UserRow } from './state.ts';

/** What an account that has said nothing demands: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html#default-policy-details */
const unlessSaid = { minimumLength: 8, kinds: 3 };

const symbols = /[!@#$%^&*()_+\-=[\]{}|']/;

type Place = Pick<ActionContext, 'state' | 'now' | 'lenient'>;

/** Refuses a password that the account's policy does not allow. A lenient cloud takes any. */
export function checkPassword({ state, lenient }: Place, password: string, user: UserRow): void {
  if (lenient) return;
  const policy = accountRow(state).passwordPolicy;
  const wrong = policy === undefined ? wrongByDefault(password, user.name) : wrongBy(policy, password);
  if (wrong !== undefined) throw passwordViolation(wrong);
}

function wrongBy(policy: PasswordPolicy, password: string): string | undefined {
  if (password.length < policy.minimumLength)
    return `Password should have a minimum length of ${policy.minimumLength}`;
  if (policy.symbols && !symbols.test(password)) return demand('symbol');
  if (policy.numbers && !/[0-9]/.test(password)) return demand('number');
  if (policy.uppercase && !/[A-Z]/.test(password)) return demand('uppercase letter');
  if (policy.lowercase && !/[a-z]/.test(password)) return demand('lowercase letter');
  return undefined;
}

function demand(what: string): string {
  return `Password should have at least one ${what}`;
}

function wrongByDefault(password: string, userName: string): string | undefined {
  const { minimumLength, kinds } = unlessSaid;
  if (password.length < minimumLength) return `Password should have a minimum length of ${minimumLength}`;
  const found = [/[A-Z]/, /[a-z]/, /[0-9]/, symbols].filter((kind) => kind.test(password)).length;
  if (found < kinds)
    return 'Password should have at least three of: uppercase letter, lowercase letter, number, symbol';
  return password === userName ? 'Password should not be the user name' : undefined;
}

/** Salt and scrypt of it, in base64. */
export function hashPassword(password: string): string {
  const salt = randomBytes(16);
  return `${salt.toString('base64')}:${scrypt(password, salt).toString('base64')}`;
}

export function isPassword(password: string, hash: string): boolean {
  const [salt = '', wanted = ''] = hash.split(':');
  return timingSafeEqual(scrypt(password, Buffer.from(salt, 'base64')), Buffer.from(wanted, 'base64'));
}

function scrypt(password: string, salt: Buffer): Buffer {
  return scryptSync(password, salt, 32, { N: 4096 });
}

export function findLogin(state: State, user: UserRow): LoginProfileRow {
  const row = state.table(loginProfiles).get(user.id);
  if (row === undefined) throw noSuchEntity(`Login Profile for User ${user.name} cannot be found.`);
  return row;
}

/** Gives a user another password. One that he had lately is refused when the policy says so. */
export function changePassword(
  context: Place,
  user: UserRow,
  row: LoginProfileRow,
  password: string,
): LoginProfileRow {
  checkPassword(context, password, user);
  const { state, now } = context;
  const remembered = accountRow(state).passwordPolicy?.reusePrevention ?? 0;
  const former = [row.hash, ...row.former].slice(0, 24);
  if (former.slice(0, remembered).some((hash) => isPassword(password, hash)))
    throw passwordViolation('Password was used before and cannot be reused');
  return { ...row, hash: hashPassword(password), former, changed: now };
}
