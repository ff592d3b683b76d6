import type { ResponseHeadersPolicyConfig } from '../../../../wire/generated/cloudfront.ts';
import type { TimerContext } from '../../../action.ts';
import { find } from '../entities/change.ts';
import { responseHeadersPolicies } from '../entities/response-headers-policies.ts';

type Headers = Readonly<Record<string, string>>;
type Added = readonly [name: string, value: string, override: boolean];

/** The headers of an answer with what a behaviour's policy adds and takes away. */
export function withPolicy(
  context: Pick<TimerContext, 'state'>,
  id: string | undefined,
  headers: Headers,
): Headers {
  const policy = find(context, responseHeadersPolicies, id ?? '')?.config;
  if (policy === undefined) return headers;
  const changed: Record<string, string> = { ...headers };
  for (const { Header } of policy.RemoveHeadersConfig?.Items ?? []) delete changed[Header.toLowerCase()];
  for (const [name, value, override] of addedBy(policy))
    if (override || changed[name] === undefined) changed[name] = value;
  return changed;
}

function* addedBy(policy: ResponseHeadersPolicyConfig): Iterable<Added> {
  const { SecurityHeadersConfig: security = {}, CustomHeadersConfig: custom } = policy;
  const { XSSProtection: xss, StrictTransportSecurity: transport } = security;
  if (xss !== undefined)
    yield [
      'x-xss-protection',
      xss.Protection ? (xss.ModeBlock === true ? '1; mode=block' : '1') : '0',
      xss.Override,
    ];
  if (security.FrameOptions !== undefined)
    yield ['x-frame-options', security.FrameOptions.FrameOption, security.FrameOptions.Override];
  if (security.ReferrerPolicy !== undefined)
    yield ['referrer-policy', security.ReferrerPolicy.ReferrerPolicy, security.ReferrerPolicy.Override];
  if (security.ContentSecurityPolicy !== undefined) {
    const { ContentSecurityPolicy: value, Override } = security.ContentSecurityPolicy;
    yield ['content-security-policy', value, Override];
  }
  if (security.ContentTypeOptions !== undefined)
    yield ['x-content-type-options', 'nosniff', security.ContentTypeOptions.Override];
  if (transport !== undefined) {
    const { AccessControlMaxAgeSec: age, IncludeSubdomains, Preload, Override } = transport;
    const more = `${IncludeSubdomains === true ? '; includeSubDomains' : ''}${Preload === true ? '; preload' : ''}`;
    yield ['strict-transport-security', `max-age=${age}${more}`, Override];
  }
  for (const { Header, Value, Override } of custom?.Items ?? [])
    yield [Header.toLowerCase(), Value, Override];
}
