import type { ServiceModel } from './models.ts';
import { objectAt } from './models.ts';

/** Protocols that a service answers although its model no longer lists them. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  // Clients from before November 2023 call SQS by query, and the service still answers them.
  sqs: ['query'],
};

/** CloudWatch's model lists CBOR first; AWS's own JavaScript client and JSON parsers are quicker with JSON. */
const PREFERENCE = ['ec2', 'json', 'query', 'rest-json', 'rest-xml', 'rpc-v2-cbor'];

/** The protocols of a service by our names; the first is the one that our client speaks. */
export function protocolsOf(model: ServiceModel): readonly string[] {
  const metadata = objectAt(model.service, 'metadata');
  const listed = Array.isArray(metadata['protocols']) ? metadata['protocols'] : [metadata['protocol']];
  const names = [...listed, ...(ALSO[model.name] ?? [])].map((name) => String(name).replace('smithy-', ''));
  return [...new Set(names)].sort((left, right) => PREFERENCE.indexOf(left) - PREFERENCE.indexOf(right));
}
