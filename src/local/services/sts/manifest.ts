// Made by `npm run generate` from the files beside it. Do not edit.
export { service } from './service.ts';

/** The actions of the service, each loaded when it is first called. */
export const actions = {
  AssumeRole: () => import('./actions/assume-role.ts'),
  AssumeRoleWithSAML: () => import('./actions/assume-role-with-saml.ts'),
  AssumeRoleWithWebIdentity: () => import('./actions/assume-role-with-web-identity.ts'),
  DecodeAuthorizationMessage: () => import('./actions/decode-authorization-message.ts'),
  GetAccessKeyInfo: () => import('./actions/get-access-key-info.ts'),
  GetCallerIdentity: () => import('./actions/get-caller-identity.ts'),
  GetFederationToken: () => import('./actions/get-federation-token.ts'),
  GetSessionToken: () => import('./actions/get-session-token.ts'),
  GetWebIdentityToken: () => import('./actions/get-web-identity-token.ts'),
};
