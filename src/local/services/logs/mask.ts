import type { TimerContext } from '../../action.ts';
import { invalidParameter } from './errors.ts';
import { accountPolicies, groupDocuments } from './records/state.ts';
import type { LogEventRow, LogGroupRow } from './state.ts';

/** What some of AWS's data identifiers look like; the others find nothing here. */
const IDENTIFIERS: Readonly<
  Record<string, { readonly looks: RegExp; readonly holds?: (text: string) => boolean }>
> = {
  AwsSecretKey: { looks: /(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g },
  CreditCardNumber: { looks: /(?<![\d-])\d(?:[ -]?\d){12,18}(?![\d-])/g, holds: hasLuhn },
  EmailAddress: { looks: /[\w.%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/g },
  IpAddress: {
    looks: /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?!\d|\.\d)/g,
  },
  OpenSshPrivateKey: { looks: privateKey('OPENSSH') },
  PgpPrivateKey: { looks: privateKey('PGP', ' BLOCK') },
  PkcsPrivateKey: { looks: privateKey('(?:RSA |EC |DSA )?', '', '') },
  'Ssn-US': { looks: /(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)/g },
};

function privateKey(kind: string, end = '', space = ' '): RegExp {
  const name = `${kind}${space}PRIVATE KEY${end}`;
  return new RegExp(`-----BEGIN ${name}-----[\\s\\S]*?-----END ${name}-----`, 'g');
}

/** Whether the digits are those of a card. */
function hasLuhn(text: string): boolean {
  const digits = [...text.replaceAll(/\D/g, '')].reverse().map(Number);
  const sum = digits.reduce((total, digit, at) => {
    const value = at % 2 === 1 ? digit * 2 : digit;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

interface Masking {
  readonly looks: RegExp;
  readonly holds?: ((text: string) => boolean) | undefined;
  /** What was taken in earlier is not masked. */
  readonly since: number;
}

export type Mask = (event: Pick<LogEventRow, 'message' | 'ingested'>) => string;

/** As it was written. */
export const plain: Mask = ({ message }) => message;

/**
 * How messages of a group are shown: with stars in the place of what its policy of data protection, and the account's,
 * say. https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/mask-sensitive-log-data.html
 */
export function maskOf({ state }: Pick<TimerContext, 'state'>, group: LogGroupRow): Mask {
  const own = state.table(groupDocuments).get(`data-protection/${group.key}`);
  const ofAccount = [...state.table(accountPolicies).list()].filter(
    ({ settings }) => settings.policyType === 'DATA_PROTECTION_POLICY',
  );
  const maskings = [
    ...(own === undefined ? [] : readPolicy(own.document, own.updated)),
    ...ofAccount.flatMap(({ settings, updated }) => readPolicy(settings.policyDocument, updated)),
  ];
  if (maskings.length === 0) return plain;
  return ({ message, ingested }) =>
    maskings.reduce(
      (text, { looks, holds, since }) =>
        ingested < since
          ? text
          : text.replaceAll(looks, (found) =>
              holds === undefined || holds(found) ? '*'.repeat(found.length) : found,
            ),
      message,
    );
}

/** An event with all that is read of it masked. */
export function shownEvent(shown: Mask, event: LogEventRow): LogEventRow {
  const { ingested, transformed } = event;
  const message = shown(event);
  return transformed === undefined
    ? { ...event, message }
    : { ...event, message, transformed: shown({ message: transformed, ingested }) };
}

/** Throws what is wrong with a policy that is to be kept: whoever reads events would meet it. */
export function checkProtection(text: string): void {
  try {
    readPolicy(text, 0);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError)
      throw invalidParameter('Unable to parse the policy document.');
    throw error;
  }
}

function expressionOf(name: string, text: string): RegExp {
  try {
    return new RegExp(text, 'g');
  } catch {
    throw invalidParameter(`The custom data identifier ${name} has no valid regular expression: ${text}`);
  }
}

interface Statement {
  readonly DataIdentifier?: readonly string[];
  readonly Operation?: { readonly Deidentify?: { readonly MaskConfig?: object } };
}

interface Custom {
  readonly Name: string;
  readonly Regex: string;
}

function readPolicy(text: string, since: number): Masking[] {
  const document: {
    readonly Statement?: readonly Statement[];
    readonly Configuration?: { readonly CustomDataIdentifier?: readonly Custom[] };
  } = JSON.parse(text);
  const customs = new Map(
    (document.Configuration?.CustomDataIdentifier ?? []).map(({ Name, Regex }) => [Name, Regex]),
  );
  return (document.Statement ?? [])
    .filter(({ Operation }) => Operation?.Deidentify?.MaskConfig !== undefined)
    .flatMap(({ DataIdentifier = [] }) => DataIdentifier)
    .flatMap((identifier): Masking[] => {
      const custom = customs.get(identifier);
      if (custom !== undefined) return [{ looks: expressionOf(identifier, custom), since }];
      const known = IDENTIFIERS[identifier.split('/').at(-1) ?? ''];
      return known === undefined ? [] : [{ ...known, since }];
    });
}
