import type { TimerContext } from '../../../../action.ts';
import { AwsError } from '../../../../error.ts';
import { invalidParameterValue } from '../../errors.ts';
import { formatCidr, overlaps, parseCidr } from '../cidr.ts';
import type { Cidr } from '../cidr.ts';
import { newPartId } from '../new-row-id.ts';
import { ipv4Blocks, vpcs } from '../vpc-row.ts';
import type { Ipv6Block, VpcRow } from '../vpc-row.ts';

/** A VPC has between 16 and 65,536 addresses. https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html */
const sizes = { least: 2 ** 4, most: 2 ** 16 } as const;

/** Reads a block in AWS's canonical form; EC2's sentence for what is none. */
export function readBlock(text: string, parameter: string): Cidr {
  const block = parseCidr(text);
  if (block !== undefined) return block;
  throw invalidParameterValue(
    `Value (${text}) for parameter ${parameter} is invalid. This is not a valid CIDR block.`,
  );
}

/** Reads an IPv4 block that a VPC or a subnet can have. `code` is `InvalidVpc.Range` or `InvalidSubnet.Range`. */
export function readSizedBlock(text: string, code: string): Cidr {
  const block = readBlock(text, 'cidrBlock');
  if (block.size < sizes.least || block.size > sizes.most) throw outOfRange(code, text);
  return block;
}

/** `The CIDR '10.0.0.0/8' is invalid.` */
export function outOfRange(code: string, text: string): AwsError {
  return new AwsError(code, 400, `The CIDR '${text}' is invalid.`);
}

const privateRanges = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '198.19.0.0/16'];

/** Refuses a further block that overlaps one of the VPC, or that AWS does not let stand beside the first. */
export function checkFurtherBlock(row: VpcRow, block: Cidr): void {
  const text = formatCidr(block);
  const meets = (other: string) => {
    const range = parseCidr(other);
    return range !== undefined && overlaps(range, block);
  };
  if (ipv4Blocks(row).some(meets)) throw outOfRange('InvalidVpc.Range', text);
  const primary = parseCidr(row.cidrBlock);
  const restricted = privateRanges.some((name) => {
    const range = parseCidr(name);
    return range !== undefined && meets(name) && (primary === undefined || !overlaps(range, primary));
  });
  if (!restricted) return;
  throw new AwsError(
    'InvalidVpc.Range',
    400,
    `The CIDR '${text}' is restricted. Use a CIDR from the same private address range as the current VPC CIDR, or ` +
      'use a publicly-routable CIDR. For additional restrictions, see ' +
      'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Subnets.html#VPC_Sizing',
  );
}

/**
 * A /56 for a VPC. AWS takes it from Amazon's own addresses; here it comes from 2001:db8::/32, which is set aside
 * for documentation (RFC 3849) and routed nowhere.
 */
export function newIpv6Block(context: TimerContext): Ipv6Block {
  const taken = new Set(
    [...context.state.table(vpcs).list()].flatMap(({ ipv6Blocks = [] }) =>
      ipv6Blocks.map(({ cidrBlock }) => cidrBlock),
    ),
  );
  for (;;) {
    const digits = context.random.hex(6);
    const groups = [digits.slice(0, 4), `${digits.slice(4)}00`].map((group) => group.replace(/^0{1,3}/, ''));
    const cidrBlock = `2001:db8:${groups.join(':')}::/56`;
    // A group of zeros would be written in another way.
    if (groups.includes('0') || taken.has(cidrBlock)) continue;
    return { id: newPartId(context, 'vpc-cidr-assoc'), cidrBlock, borderGroup: context.region };
  }
}
