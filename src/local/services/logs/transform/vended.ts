import { addParsed } from './record.ts';
import type { Fields, Step } from './record.ts';

/** A column: its name, and what its text means. */
type Column = readonly [name: string, read?: (text: string) => unknown];

const number = (text: string): unknown => (/^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text);

/** https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html: version 2, the default. */
const VPC: readonly Column[] = [
  ['version', number],
  ['accountId'],
  ['interfaceId'],
  ['srcAddr'],
  ['dstAddr'],
  ['srcPort', number],
  ['dstPort', number],
  ['protocol', number],
  ['packets', number],
  ['bytes', number],
  ['start', number],
  ['end', number],
  ['action'],
  ['logStatus'],
];

/** https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/query-logs.html */
const ROUTE53: readonly Column[] = [
  ['version', number],
  ['queryTimestamp'],
  ['hostZoneId'],
  ['queryName'],
  ['queryType'],
  ['responseCode'],
  ['protocol'],
  ['edgeLocation'],
  ['resolverIp'],
  ['ednsClientSubnet'],
];

/** The columns of CloudFront's standard logs, whose names are those of the log. Values are decoded. */
const CLOUDFRONT: readonly Column[] = (
  'date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status cs(Referer) cs(User-Agent) ' +
  'cs-uri-query cs(Cookie) x-edge-result-type x-edge-request-id x-host-header cs-protocol cs-bytes time-taken ' +
  'x-forwarded-for ssl-protocol ssl-cipher x-edge-response-result-type cs-protocol-version fle-status ' +
  'fle-encrypted-fields c-port time-to-first-byte x-edge-detailed-result-type sc-content-type sc-content-len ' +
  'sc-range-start sc-range-end'
)
  .split(' ')
  .map((name): Column => [name, (text) => number(decoded(text))]);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export const parseVpc = (): Step => columns(VPC, ' ');
export const parseRoute53 = (): Step => columns(ROUTE53, ' ');
export const parseCloudfront = (): Step => columns(CLOUDFRONT, '\t');

/** A line of these columns, and of no other number of them. */
function columns(expected: readonly Column[], delimiter: string): Step {
  return (record) => {
    const cells = record.message.trim().split(delimiter);
    if (cells.length !== expected.length) return;
    const found: Fields = {};
    for (const [at, [name, read]] of expected.entries()) {
      const cell = cells[at] ?? '';
      found[name] = read === undefined ? cell : read(cell);
    }
    addParsed(record, found, undefined);
  };
}

/** https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_LogAccess.Concepts.PostgreSQL.html: `%t:%r:%u@%d:[%p]:`. */
const POSTGRES =
  /^(?<logTime>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [A-Z]+):(?<srcIp>[^:@]*):(?<userName>[^:@]*)@(?<dbName>[^:]*):\[(?<processId>\d+)\]:(?<logLevel>[A-Z0-9]+):/;

export function parsePostgres(): Step {
  return (record) => {
    const found = POSTGRES.exec(record.message)?.groups;
    if (found !== undefined) addParsed(record, { ...found }, undefined);
  };
}
