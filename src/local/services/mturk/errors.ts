import { AwsError } from '../../error.ts';

/** Sentences end with the time in milliseconds, and in the sandbox with an `s` behind it. */
interface Moment {
  readonly now: number;
}

const stamped = ({ now }: Moment, message: string): string => `${message} (${now} s)`;

/** What cannot be done, with the older name that AWS still gives it. */
export function requestError(moment: Moment, code: string, message: string): AwsError {
  const text = stamped(moment, message);
  return new AwsError('RequestError', 400, text, { TurkErrorCode: `AWS.MechanicalTurk.${code}` });
}

/** The model does not know this one, but Mechanical Turk answers with it where a value is wrong. */
function parameterError(moment: Moment, code: string, message: string, parameter?: string): AwsError {
  const text = stamped(moment, message);
  return new AwsError('ParameterValidationError', 400, text, {
    ...(parameter !== undefined && { Parameter: parameter }),
    TurkErrorCode: `AWS.MechanicalTurk.${code}`,
  });
}

/** @param why Another sentence, without its full stop: AWS writes two where there is one. */
export function invalidValue(
  moment: Moment,
  parameter: string,
  value: string | number,
  why?: string,
): AwsError {
  const more = why === undefined ? '' : ` ${why}.`;
  const message = `The value "${value}" is not valid for the parameter ${parameter}.${more}`;
  return parameterError(moment, 'InvalidParameterValue', message, parameter);
}

export const invalidXml = (moment: Moment, details: string): AwsError =>
  parameterError(
    moment,
    'XMLParseError',
    `There was an error parsing the XML question or answer data in your request.  Please make sure the data is well-formed and validates against the appropriate schema. Details: ${details}`,
  );

export const invalidToken = (moment: Moment): AwsError =>
  parameterError(
    moment,
    'InvalidParameterValue',
    'The value specified for the parameter NextToken is not valid.',
    'NextToken',
  );

export const noSuchHit = (moment: Moment, id: string): AwsError =>
  requestError(moment, 'HITDoesNotExist', `Hit ${id} does not exist.`);

export const noSuchHitType = (moment: Moment, id: string): AwsError =>
  requestError(moment, 'HITTypeDoesNotExist', `HITType ${id} does not exist.`);

export const noSuchLayout = (moment: Moment, id: string): AwsError =>
  requestError(moment, 'HITLayoutDoesNotExist', `HITLayout ${id} does not exist.`);

export const noSuchAssignment = (moment: Moment, id: string): AwsError =>
  requestError(moment, 'AssignmentDoesNotExist', `Assignment ${id} does not exist.`);

export const noSuchQualificationType = (moment: Moment, id: string): AwsError =>
  requestError(moment, 'QualificationTypeDoesNotExist', `QualificationType ${id} does not exist.`);

export const noSuchQualification = (moment: Moment, type: string, worker: string): AwsError =>
  requestError(
    moment,
    'QualificationDoesNotExist',
    `Qualification of type ${type} for Worker ${worker} does not exist.`,
  );

export const noSuchRequest = (moment: Moment, id: string): AwsError =>
  requestError(moment, 'QualificationRequestDoesNotExist', `QualificationRequest ${id} does not exist.`);

/** Two spaces between the sentences, as AWS has them. */
export const wrongHitState = (moment: Moment, status: string, allowed: string): AwsError =>
  requestError(
    moment,
    'InvalidHITState',
    `This HIT is currently in the state '${status}'.  This operation can be called with a status of: ${allowed}`,
  );

const calledWith = (allowed: string): string => `This operation can be called with a status of: ${allowed}`;

export const wrongAssignmentState = (moment: Moment, allowed: string): AwsError =>
  requestError(moment, 'InvalidAssignmentState', calledWith(allowed));

export const wrongQualificationState = (moment: Moment): AwsError =>
  requestError(moment, 'InvalidQualificationState', calledWith('Granted'));

export const wrongRequestState = (moment: Moment): AwsError =>
  requestError(moment, 'InvalidQualificationRequestState', calledWith('Submitted'));

export const wrongTypeState = (moment: Moment): AwsError =>
  requestError(moment, 'InvalidQualificationTypeState', calledWith('Active'));

export const hitExists = (moment: Moment, id: string): AwsError =>
  requestError(moment, 'HITAlreadyExists', `The HIT with ID "${id}" already exists.`);

export const doneBefore = (moment: Moment, token: string): AwsError =>
  requestError(moment, 'DuplicateRequest', `The idempotency token "${token}" has already been processed.`);

export const typeExists = (moment: Moment): AwsError =>
  requestError(
    moment,
    'QualificationTypeAlreadyExists',
    "You have already created a QualificationType with this name. A QualificationType's name must be unique among all of the QualificationTypes created by the same user.",
  );

export const tooManyAssignments = (moment: Moment): AwsError =>
  requestError(
    moment,
    'InvalidMaximumAssignmentsIncrease',
    'HITs created with fewer than 10 assignments cannot be extended to have 10 or more assignments.',
  );

export const tooPoor = (moment: Moment): AwsError =>
  requestError(
    moment,
    'InsufficientFunds',
    'This Requester has insufficient funds in their account to complete this transaction. Please visit https://requester.mturk.com/prepayments/new to purchase Prepaid HITs.',
  );
