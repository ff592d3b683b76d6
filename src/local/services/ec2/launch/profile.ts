import type { IamInstanceProfileSpecification } from '../../../../wire/generated/ec2.ts';
import type { ActionContext, AuthorizationRequest } from '../../../action.ts';
import type { AwsError } from '../../../error.ts';
import { globalArn } from '../../../blocks/arns.ts';
import { newId } from '../../../blocks/ids.ts';
import { instanceProfileOf, passRole, roleOfProfile } from '../../iam/port.ts';
import { invalidParameterCombination, invalidParameterValue } from '../errors.ts';

export interface Profile {
  readonly arn: string;
  readonly id: string;
  readonly associationId: string;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const idLength = 17;

/** The instance profile of a launch, by ARN or by name. It has to exist and to carry a role. */
export function readProfile(
  profile: IamInstanceProfileSpecification | undefined,
  context: ActionContext,
): Profile | undefined {
  const { Arn: arn, Name: name } = profile ?? {};
  if (arn !== undefined && name !== undefined)
    throw invalidParameterCombination(
      'The parameter iamInstanceProfile.arn cannot be used with the parameter iamInstanceProfile.name',
    );
  if (arn === undefined && name === undefined) return undefined;
  const associationId = newId('iip-assoc', context.random, () => false);
  const found = instanceProfileOf(context.state, { Arn: arn, Name: name });
  if (found !== undefined) {
    if (found.role === undefined && !context.lenient)
      throw wrong(arn, name, `IAM Instance Profile "${found.arn}" has no associated IAM Roles`);
    return { arn: found.arn, id: found.id, associationId };
  }
  if (!context.lenient)
    throw wrong(arn, name, `Invalid IAM Instance Profile ${arn === undefined ? 'name' : 'ARN'}`);
  return {
    arn: arn ?? globalArn(context, 'iam', `instance-profile/${name}`),
    id: inventedId(context),
    associationId,
  };
}

/** In a lenient cloud a profile need not exist. */
function inventedId({ random }: ActionContext): string {
  const id = Array.from({ length: idLength }, () => letters[Math.floor(random.number() * letters.length)]);
  return `AIPA${id.join('')}`;
}

function wrong(arn: string | undefined, name: string | undefined, reason: string): AwsError {
  return invalidParameterValue(
    `Value (${arn ?? name}) for parameter iamInstanceProfile.${arn === undefined ? 'name' : 'arn'} is invalid. ${reason}`,
  );
}

/** Giving an instance a profile hands it the role behind. */
export function passProfileRole(
  profile: IamInstanceProfileSpecification | undefined,
  context: ActionContext,
): readonly AuthorizationRequest[] {
  if (profile === undefined || (profile.Arn === undefined && profile.Name === undefined)) return [];
  const found = instanceProfileOf(context.state, profile);
  const role = found === undefined ? undefined : roleOfProfile(context.state, found);
  return role === undefined ? [] : [passRole(context, role.arn, 'ec2.amazonaws.com')];
}
