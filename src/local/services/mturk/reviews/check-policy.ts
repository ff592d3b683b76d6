import type { TimerContext } from '../../../action.ts';
import type { ReviewPolicy } from '../../../../wire/generated/mturk.ts';
import { invalidValue } from '../errors.ts';
import { parametersOf } from './parameters.ts';

/** Numbers that a parameter may have; undefined for text. */
type Range = readonly [number, number] | undefined;

interface Known {
  readonly name: string;
  readonly needed: readonly string[];
  readonly parameters: Readonly<Record<string, Range>>;
}

const score: Range = [0, 101];

/**
 * https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_AssignmentReviewPolicies.html and
 * https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_HITReviewPolicies.html
 */
const known: Readonly<Record<'Assignment' | 'HIT', Known>> = {
  Assignment: {
    name: 'ScoreMyKnownAnswers/2011-09-01',
    needed: ['AnswerKey'],
    parameters: {
      AnswerKey: undefined,
      ApproveIfKnownAnswerScoreIsAtLeast: score,
      ApproveReason: undefined,
      RejectIfKnownAnswerScoreIsLessThan: score,
      RejectReason: undefined,
      ExtendIfKnownAnswerScoreIsLessThan: score,
      ExtendMaximumAssignments: [2, 25],
      ExtendMinimumTimeInSeconds: [60, 31_536_000],
    },
  },
  HIT: {
    name: 'SimplePlurality/2011-09-01',
    needed: ['QuestionIds', 'QuestionAgreementThreshold'],
    parameters: {
      QuestionIds: undefined,
      QuestionAgreementThreshold: score,
      DisregardAssignmentIfRejected: undefined,
      DisregardAssignmentIfKnownAnswerScoreIsLessThan: score,
      ExtendIfHITAgreementScoreIsLessThan: [1, 100],
      ExtendMaximumAssignments: [1, 1_000_000_000],
      ExtendMinimumTimeInSeconds: [3600, 31_536_000],
      ApproveIfWorkerAgreementScoreIsAtLeast: score,
      ApproveReason: undefined,
      RejectIfWorkerAgreementScoreIsLessThan: score,
      RejectReason: undefined,
    },
  },
};

/** A review policy with all that it needs, and nothing that it does not know. */
export function checkReviewPolicy(
  moment: Pick<TimerContext, 'now'>,
  level: 'Assignment' | 'HIT',
  policy: ReviewPolicy,
): void {
  const { name, needed, parameters } = known[level];
  const refuse = (parameter: string, value: string, why?: string): never => {
    throw invalidValue(moment, parameter, value, why);
  };
  if (policy.PolicyName !== name) refuse('PolicyName', policy.PolicyName);
  const given = parametersOf(policy);
  const keys = (policy.Parameters ?? []).map(({ Key }) => Key ?? '');
  for (const key of keys) {
    if (!Object.hasOwn(parameters, key)) refuse('Parameter', key);
    const range = parameters[key];
    const value = given.number(key);
    if (range === undefined || value === undefined) continue;
    if (!Number.isInteger(value) || value < range[0] || value > range[1])
      refuse(key, String(given.text(key)), `Valid values range from ${range[0]} to ${range[1]}`);
  }
  for (const key of needed) if (!keys.includes(key)) refuse(key, 'null');
  if (level === 'Assignment' && given.key.size === 0) refuse('AnswerKey', 'null');
}
