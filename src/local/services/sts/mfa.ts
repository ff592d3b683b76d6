import type { ActionContext } from '../../action.ts';
import type { AwsError } from '../../error.ts';
import { isRightCode, spendCode } from '../iam/port.ts';
import { accessDenied } from './errors.ts';

interface MfaInput {
  readonly SerialNumber?: string | undefined;
  readonly TokenCode?: string | undefined;
}

/** What is wrong with the code of a call, in STS's sentences; undefined for a right one, and for none. Spends nothing. */
export function codeFault(input: MfaInput, context: ActionContext): AwsError | undefined {
  return faultOf(input, (serial, code) => isRightCode(context, serial, code));
}

/** Uses the code of a call up; false when it has none. Throws what is wrong with it. */
export function takeCode(input: MfaInput, context: ActionContext): boolean {
  const fault = faultOf(input, (serial, code) => spendCode(context, serial, code));
  if (fault !== undefined) throw fault;
  return input.TokenCode !== undefined;
}

function faultOf(
  { SerialNumber: serial, TokenCode: code }: MfaInput,
  isRight: (serial: string, code: string) => boolean,
): AwsError | undefined {
  if (serial === undefined && code === undefined) return undefined;
  if (serial === undefined || code === undefined)
    return accessDenied(
      'MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.',
    );
  if (isRight(serial, code)) return undefined;
  return accessDenied('MultiFactorAuthentication failed with invalid MFA one time pass code. ');
}
