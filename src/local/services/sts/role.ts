import { createHash } from 'node:crypto';
import { parseArn } from '../../blocks/arns.ts';
import { validationError } from './errors.ts';

/** A role as far as its ARN tells. */
export interface Role {
  readonly arn: string;
  readonly partition: string;
  readonly account: string;
  /** Without its path. */
  readonly name: string;
  /** `AROA…`: the same for the same role. */
  readonly id: string;
}

/** The characters of an IAM role's name and path: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html */
const RESOURCE = /^role\/(?:[!-.0-~]+\/)*([\w+=,.@-]{1,64})$/;

/** Reads the ARN of a role; anything else is refused with STS's sentence. */
export function readRole(text: string): Role {
  const arn = parseArn(text);
  if (arn === undefined) throw validationError(`${text} is invalid`);
  const name = RESOURCE.exec(arn.resource)?.[1];
  if (name === undefined || arn.service !== 'iam' || arn.region !== '' || !/^\d{12}$/.test(arn.account)) {
    throw validationError('Request ARN is invalid');
  }
  return { arn: text, partition: arn.partition, account: arn.account, name, id: roleId(text) };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** 21 characters as IAM's ids have them. */
function roleId(arn: string): string {
  const bytes = createHash('sha256').update(arn).digest().subarray(0, 17);
  return `AROA${[...bytes].map((byte) => LETTERS.charAt(byte % 32)).join('')}`;
}
