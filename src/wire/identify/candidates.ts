import { serviceIndex } from '../generated/services.ts';
import type { ServiceName } from '../service-facts.ts';

export interface Candidate {
  readonly name: ServiceName;
  readonly signingName: string;
  readonly endpointPrefix: string;
  readonly apiVersion: string;
  readonly targetPrefix?: string;
  readonly cborName?: string;
  readonly protocols: readonly string[];
  /** The one of its protocols whose requests are forms. */
  readonly form: 'ec2' | 'query' | undefined;
  /** The one whose requests are told by their path. */
  readonly rest: 'rest-json' | 'rest-xml' | undefined;
}

const candidates: readonly Candidate[] = serviceIndex.map((service) => ({
  ...service,
  form: service.protocols.find((name) => name === 'ec2' || name === 'query'),
  rest: service.protocols.find((name) => name === 'rest-json' || name === 'rest-xml'),
}));

/** Names under which clients sign for a service beside its own. */
const ALIASES: Readonly<Record<string, string>> = {
  email: 'ses',
  s3express: 's3',
  's3-object-lambda': 's3',
  's3-outposts': 's3',
  mturk: 'mturk-requester',
  cloudwatch: 'monitoring',
};

/** The services that a signature's scope may mean: SES has two interfaces, S3 its control plane. */
export function signedFor(scope: string): readonly Candidate[] {
  const name = ALIASES[scope] ?? scope;
  return bySigningName.get(name) ?? [];
}

const bySigningName: ReadonlyMap<string, readonly Candidate[]> = Map.groupBy(
  candidates,
  (candidate) => candidate.signingName,
);

/** By the whole prefix, and by its last word: the SDK leaves out the package before CloudTrail's. */
const byTarget = new Map(
  candidates.flatMap((candidate): [string | undefined, Candidate][] => [
    [candidate.targetPrefix, candidate],
    [candidate.targetPrefix?.split('.').at(-1), candidate],
  ]),
);
const byCborName = new Map(candidates.map((candidate) => [candidate.cborName, candidate]));

/** The service of `x-amz-target: Prefix.Action`. */
export function targeted(prefix: string): Candidate | undefined {
  return byTarget.get(prefix);
}

/** The service of `/service/Name/operation/Action`. */
export function cborNamed(name: string): Candidate | undefined {
  return byCborName.get(name);
}

/** The query service whose requests carry this `Version`. */
export function versioned(version: string): Candidate | undefined {
  return candidates.find((candidate) => candidate.apiVersion === version && candidate.form !== undefined);
}

/** The services that a host name means: `sqs.eu-west-1.localhost`, `sts.amazonaws.com`. */
export function hosted(hostname: string): readonly Candidate[] {
  const labels = hostname.split('.');
  return candidates.filter((candidate) => labels.includes(candidate.endpointPrefix));
}
