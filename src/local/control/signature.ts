import type { HttpRequest } from '../../wire/http.ts';
import { parseAuthorization } from '../../wire/sigv4/authorization.ts';
import { isAuthFault } from '../../wire/sigv4/fault.ts';
import { verify } from '../../wire/sigv4/verify.ts';
import type { ControlledCloud } from './controlled-cloud.ts';
import { ControlError } from './route.ts';

/** The service name in the scope of a control call's signature. */
export const controlService = 'nuage';

/**
 * Control calls are signed by the root of the cloud, in the Authorization header: an address must not be able to
 * carry one. Throws ControlError 403. A cloud that takes any credentials takes them here too.
 */
export function requireRoot(request: HttpRequest, cloud: ControlledCloud, wallNow: number): void {
  if (cloud.auth === 'open') return;
  const authorization = parseAuthorization(request);
  if (authorization === undefined || isAuthFault(authorization) || authorization.place !== 'header')
    throw new ControlError(
      403,
      'NotSigned',
      'Sign this call with the root key of the cloud (SigV4, service nuage).',
    );
  const key = cloud.rootKey;
  const fault =
    authorization.service !== controlService || authorization.accessKeyId !== key.accessKeyId
      ? 'scope'
      : verify(request, authorization, key.secretAccessKey, { now: wallNow });
  if (fault !== undefined)
    throw new ControlError(
      403,
      'NotRoot',
      'This call was not signed with the root key of the cloud for service nuage.',
    );
}
