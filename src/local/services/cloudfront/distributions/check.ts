import type {
  DefaultCacheBehavior,
  DistributionConfig,
  Origin,
} from '../../../../wire/generated/cloudfront.ts';
import type { ActionContext } from '../../../action.ts';
import { cachePolicies } from '../entities/cache-policies.ts';
import { find } from '../entities/change.ts';
import type { EntityKind } from '../entities/kind.ts';
import { keyGroups } from '../entities/key-groups.ts';
import { originAccessControls } from '../entities/origin-access-controls.ts';
import { originAccessIdentities } from '../entities/origin-access-identities.ts';
import { originRequestPolicies } from '../entities/origin-request-policies.ts';
import { responseHeadersPolicies } from '../entities/response-headers-policies.ts';
import { behavioursOf } from '../entities/used.ts';
import {
  invalidArgument,
  invalidFunction,
  invalidOrigin,
  invalidRootObject,
  noAccessControl,
  noAccessIdentity,
  noKeyGroup,
  noOrigin,
  ttlOrder,
} from '../errors.ts';
import { functionByArn } from '../functions/find.ts';
import { checkQuantities } from './quantities.ts';

/** Refuses a configuration that names what is not there, or does not hold together. */
export function checkConfig(context: ActionContext, config: DistributionConfig): void {
  checkQuantities(config);
  const origins = config.Origins.Items ?? [];
  if (origins.length === 0) throw invalidArgument('The parameter Origins is required.');
  for (const origin of origins) checkOrigin(context, origin);
  const targets = new Set([
    ...origins.map(({ Id }) => Id),
    ...(config.OriginGroups?.Items ?? []).map(({ Id }) => Id),
  ]);
  for (const behaviour of behavioursOf(config)) {
    if (!targets.has(behaviour.TargetOriginId)) throw noOrigin();
    checkBehaviour(context, behaviour);
  }
  const root = config.DefaultRootObject ?? '';
  if (root.startsWith('/') || root.length > 255) throw invalidRootObject();
}

/** Names of buckets, as endpoints of S3 have them: of a region, of none, and of dual stack. */
export const S3_DOMAIN = /^(.+)\.s3(?:[.-](?:dualstack\.)?[a-z0-9-]+)?\.amazonaws\.com(?:\.cn)?$/;

function checkOrigin(context: ActionContext, origin: Origin): void {
  const { S3OriginConfig: s3, CustomOriginConfig: custom, VpcOriginConfig: vpc } = origin;
  if (s3 === undefined && custom === undefined && vpc === undefined) throw invalidOrigin();
  if (s3 !== undefined && !S3_DOMAIN.test(origin.DomainName))
    throw invalidArgument('The parameter Origin DomainName does not refer to a valid S3 bucket.');
  const control = origin.OriginAccessControlId ?? '';
  if (control !== '' && find(context, originAccessControls, control) === undefined) throw noAccessControl();
  const identity = s3?.OriginAccessIdentity ?? '';
  if (identity === '') return;
  const [, id] = /^origin-access-identity\/cloudfront\/(.+)$/.exec(identity) ?? [];
  if (id === undefined || find(context, originAccessIdentities, id) === undefined) throw noAccessIdentity();
}

function checkBehaviour(context: ActionContext, behaviour: DefaultCacheBehavior): void {
  checkNamed(context, cachePolicies, behaviour.CachePolicyId);
  checkNamed(context, originRequestPolicies, behaviour.OriginRequestPolicyId);
  checkNamed(context, responseHeadersPolicies, behaviour.ResponseHeadersPolicyId);
  for (const group of behaviour.TrustedKeyGroups?.Items ?? [])
    if (find(context, keyGroups, group) === undefined) throw noKeyGroup();
  for (const { FunctionARN: arn } of behaviour.FunctionAssociations?.Items ?? [])
    if (functionByArn(context, arn)?.live === undefined) throw invalidFunction();
  const { MinTTL: least, DefaultTTL: usual, MaxTTL: most } = behaviour;
  if ((least ?? 0) > (usual ?? Infinity) || (usual ?? 0) > (most ?? Infinity)) throw ttlOrder();
}

function checkNamed<Config>(context: ActionContext, kind: EntityKind<Config>, id = ''): void {
  if (id !== '' && find(context, kind, id) === undefined) throw kind.absent();
}
