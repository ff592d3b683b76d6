import type { ActionContext } from '../../action.ts';
import { isRightCode, spendCode } from '../iam/port.ts';
import { accessDenied } from './errors.ts';

interface MfaInput {
  readonly SerialNumber?: string | undefined;
  readonly TokenCode?: string | undefined;
}

/** Whether a call comes with a code of the caller's own device that is right now. Spends nothing. */
export function comesWithCode(
  { SerialNumber: serial, TokenCode: code }: MfaInput,
  context: ActionContext,
): boolean {
  return serial !== undefined && code !== undefined && isRightCode(context, serial, code);
}

/** Uses the code up. Throws STS's sentences when there is a code and it does not do. */
export function takeCode(
  { SerialNumber: serial, TokenCode: code }: MfaInput,
  context: ActionContext,
): boolean {
  if (serial === undefined && code === undefined) return false;
  if (serial === undefined || code === undefined)
    throw accessDenied(
      'MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.',
    );
  if (spendCode(context, serial, code)) return true;
  throw accessDenied('MultiFactorAuthentication failed with invalid MFA one time pass code. ');
}
