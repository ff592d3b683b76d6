import { readAnswers } from '../assignments/answers.ts';
import { child, said } from '../questions/form.ts';
import { readTurkXml } from '../questions/xml.ts';
import type { TurkElement } from '../questions/xml.ts';
import { sameValues } from '../reviews/parameters.ts';

/** What a worker's answers to a test are worth. https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_AnswerKeyDataStructureArticle.html */
export function scoreOf(answerKey: string, answer: string): number {
  const key = readTurkXml(answerKey);
  const answers = readAnswers(answer);
  let sum = 0;
  for (const question of key.children.filter(({ name }) => name === 'Question')) {
    const given = answers.get(said(question, 'QuestionIdentifier') ?? '') ?? [];
    const matching = question.children
      .filter(({ name }) => name === 'AnswerOption')
      .find((option) => sameValues(selectionsOf(option), given));
    sum += matching === undefined ? numberOf(question, 'DefaultScore') : numberOf(matching, 'AnswerScore');
  }
  return mapped(child(key, 'QualificationValueMapping')?.children[0], sum);
}

function mapped(mapping: TurkElement | undefined, sum: number): number {
  if (mapping === undefined) return sum;
  if (mapping.name === 'PercentageMapping') {
    const most = numberOf(mapping, 'MaximumSummedScore');
    return most === 0 ? 0 : Math.round((sum * 100) / most);
  }
  if (mapping.name === 'ScaleMapping') return Math.round(sum * numberOf(mapping, 'SummedScoreMultiplier'));
  const range = mapping.children.find(
    (each) =>
      each.name === 'SummedScoreRange' &&
      sum >= numberOf(each, 'InclusiveLowerBound') &&
      sum <= numberOf(each, 'InclusiveUpperBound'),
  );
  return range === undefined
    ? numberOf(mapping, 'OutOfRangeQualificationValue')
    : numberOf(range, 'QualificationValue');
}

function selectionsOf(option: TurkElement): readonly string[] {
  return option.children.filter(({ name }) => name === 'SelectionIdentifier').map(({ text }) => text.trim());
}

function numberOf(element: TurkElement, name: string): number {
  return Number(said(element, name) ?? 0);
}
