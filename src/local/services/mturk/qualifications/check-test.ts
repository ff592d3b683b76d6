import type { TimerContext } from '../../../action.ts';
import { checkRange } from '../check-value.ts';
import { invalidValue } from '../errors.ts';
import { TURK_LIMITS } from '../limits.ts';
import { checkAnswerKey, checkTest } from '../questions/check-question.ts';

export interface TestInput {
  readonly Test?: string | undefined;
  readonly AnswerKey?: string | undefined;
  readonly TestDurationInSeconds?: number | undefined;
  readonly AutoGranted?: boolean | undefined;
  readonly AutoGrantedValue?: number | undefined;
}

/** How workers get a qualification: by a test that takes so long, by asking, or by being given it. */
export function checkWay(moment: Pick<TimerContext, 'now'>, input: TestInput): void {
  const { Test: test, AnswerKey: key, TestDurationInSeconds: duration, AutoGranted: auto = false } = input;
  if (test !== undefined) {
    checkTest(moment, test);
    if (duration === undefined)
      throw invalidValue(moment, 'TestDurationInSeconds', 'null', 'A Test needs TestDurationInSeconds');
    checkRange(moment, 'TestDurationInSeconds', duration, TURK_LIMITS.testDuration);
    if (auto)
      throw invalidValue(moment, 'AutoGranted', 'true', 'AutoGranted cannot be true when there is a Test');
  }
  if (key !== undefined) {
    if (test === undefined) throw invalidValue(moment, 'AnswerKey', key, 'An AnswerKey needs a Test');
    checkAnswerKey(moment, key);
  }
  if (input.AutoGrantedValue !== undefined && !auto)
    throw invalidValue(
      moment,
      'AutoGrantedValue',
      input.AutoGrantedValue,
      'AutoGrantedValue is used only if AutoGranted is true',
    );
}
