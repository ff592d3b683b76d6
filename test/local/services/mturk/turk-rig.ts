import { MTurkClient } from '@aws-sdk/client-mturk';
import type { CreateHITCommandInput } from '@aws-sdk/client-mturk';
import { startCloud } from '../../../support/cloud.ts';
import type { RunningCloud } from '../../../support/cloud.ts';

export interface TurkRig extends AsyncDisposable {
  readonly running: RunningCloud;
  readonly turk: MTurkClient;
  readonly market: RunningCloud['cloud']['turk'];
  /** What stands behind every sentence of the sandbox. */
  stamp(): string;
}

export const began = Date.UTC(2027, 2, 1, 12);
export const ann = 'A1ANNEXAMPLE00';
export const bob = 'A2BOBEXAMPLE00';

/** A cloud whose clock stands at noon of 1 March 2027. */
export async function startTurk({ lenient = true } = {}): Promise<TurkRig> {
  const running = await startCloud({ lenient, time: began, frozen: true });
  const turk = new MTurkClient({ ...running.clientOptions, maxAttempts: 1 });
  return {
    running,
    turk,
    market: running.cloud.turk,
    stamp: () => `(${running.cloud.clock.now()} s)`,
    async [Symbol.asyncDispose]() {
      turk.destroy();
      await running[Symbol.asyncDispose]();
    },
  };
}

const home = 'http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas';

export const externalQuestion = `<ExternalQuestion xmlns="${home}/2006-07-14/ExternalQuestion.xsd"><ExternalURL>https://example.com/task</ExternalURL><FrameHeight>400</FrameHeight></ExternalQuestion>`;

/** A form with a text and a choice. */
export const formQuestion = `<QuestionForm xmlns="${home}/2017-11-06/QuestionForm.xsd">
  <Overview><Title>Colours</Title></Overview>
  <Question>
    <QuestionIdentifier>name</QuestionIdentifier>
    <IsRequired>true</IsRequired>
    <QuestionContent><Text>What is it called?</Text></QuestionContent>
    <AnswerSpecification>
      <FreeTextAnswer><Constraints><Length minLength="2" maxLength="9"/></Constraints></FreeTextAnswer>
    </AnswerSpecification>
  </Question>
  <Question>
    <QuestionIdentifier>colour</QuestionIdentifier>
    <QuestionContent><Text>Which colour has it?</Text></QuestionContent>
    <AnswerSpecification>
      <SelectionAnswer>
        <StyleSuggestion>radiobutton</StyleSuggestion>
        <Selections>
          <Selection><SelectionIdentifier>red</SelectionIdentifier><Text>Red</Text></Selection>
          <Selection><SelectionIdentifier>blue</SelectionIdentifier><Text>Blue</Text></Selection>
        </Selections>
      </SelectionAnswer>
    </AnswerSpecification>
  </Question>
</QuestionForm>`;

/** An answer key to the form above: red is worth ten of ten. */
export const answerKey = `<AnswerKey xmlns="${home}/2005-10-01/AnswerKey.xsd"><Question><QuestionIdentifier>colour</QuestionIdentifier><AnswerOption><SelectionIdentifier>red</SelectionIdentifier><AnswerScore>10</AnswerScore></AnswerOption></Question><QualificationValueMapping><PercentageMapping><MaximumSummedScore>10</MaximumSummedScore></PercentageMapping></QualificationValueMapping></AnswerKey>`;

/** A HIT of an hour, for five cents. */
export function hit(more: Partial<CreateHITCommandInput> = {}): CreateHITCommandInput {
  return {
    Title: 'Look at a picture',
    Description: 'Say what is in it',
    Reward: '0.05',
    AssignmentDurationInSeconds: 600,
    LifetimeInSeconds: 3600,
    AutoApprovalDelayInSeconds: 86_400,
    Question: externalQuestion,
    ...more,
  };
}
