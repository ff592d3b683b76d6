import { invalidParameterValue, userDataMalformed } from '../errors.ts';
import { userDataBytes } from '../limits.ts';

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;

/**
 * Checks the user data of a launch, which travels in base64, and gives it back as it is kept.
 * Refuses what is not base64 and what is longer than 16 KiB decoded.
 */
export function readUserData(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  const compact = text.replaceAll(/\s/g, '');
  if (!base64.test(compact)) throw userDataMalformed();
  if (Buffer.byteLength(compact, 'base64') > userDataBytes)
    throw invalidParameterValue(`User data is limited to ${userDataBytes} bytes`);
  return compact;
}
