import { escapeXml } from '../xml/escape.ts';
import type { WireFault } from '../wire-fault.ts';

/**
 * What a call costs in hours of a machine, as AWS's guide shows them in its answers. On AWS it grows with what a call
 * handles; here it is the smallest.
 * https://docs.aws.amazon.com/AmazonSimpleDB/latest/DeveloperGuide/SDB_API.html
 */
const usage: Readonly<Record<string, string>> = {
  CreateDomain: '0.0055590278',
  DeleteDomain: '0.0055590278',
  ListDomains: '0.0000071759',
  DomainMetadata: '0.0000071759',
  GetAttributes: '0.0000093222',
};
const usual = '0.0000219907';

/** What stands behind the id of the request in an answer. */
export function boxUsage(operation: string): string {
  return `<BoxUsage>${usage[operation] ?? usual}</BoxUsage>`;
}

/** An error of SimpleDB, whose form is older than that of the other query services. */
export function simpledbError({ code, message }: WireFault, requestId: string): string {
  const error = `<Code>${escapeXml(code)}</Code><Message>${escapeXml(message)}</Message><BoxUsage>${usual}</BoxUsage>`;
  return `<?xml version="1.0"?>\n<Response><Errors><Error>${error}</Error></Errors><RequestID>${requestId}</RequestID></Response>`;
}
