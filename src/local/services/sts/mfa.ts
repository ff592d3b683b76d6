import type { ActionContext } from '../../action.ts';
import { isRightCode, spendCode } from '../iam/port.ts';
import { accessDenied } from './errors.ts';

interface MfaInput {
  readonly SerialNumber?: string | undefined;
  readonly TokenCode?: string | undefined;
}

/**
 * Whether a call comes with a code of the caller's own device that is right now. Spends nothing. Throws STS's sentences
 * when there is a code and it does not do: AWS says so before it asks whether the role may be assumed.
 */
export function comesWithCode(input: MfaInput, context: ActionContext): boolean {
  return withCode(input, (serial, code) => isRightCode(context, serial, code));
}

/** The same, and uses the code up. */
export function takeCode(input: MfaInput, context: ActionContext): boolean {
  return withCode(input, (serial, code) => spendCode(context, serial, code));
}

function withCode(
  { SerialNumber: serial, TokenCode: code }: MfaInput,
  isRight: (serial: string, code: string) => boolean,
): boolean {
  if (serial === undefined && code === undefined) return false;
  if (serial === undefined || code === undefined)
    throw accessDenied(
      'MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.',
    );
  if (isRight(serial, code)) return true;
  throw accessDenied('MultiFactorAuthentication failed with invalid MFA one time pass code. ');
}
