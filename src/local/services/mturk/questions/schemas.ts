import { anyOf, many, maybe, one, sequence, some, text } from './schema.ts';
import type { Content, Part } from './schema.ts';

/** https://docs.aws.amazon.com/AWSMechTurk/latest/AWSMturkAPI/ApiReference_SchemaLocationArticle.html */
const home = 'http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas';

const mime = sequence(one('Type', text('string', ['image', 'audio', 'video'])), maybe('SubType'));
const parameter = sequence(one('Name'), one('Value'));
const binary = sequence(one('MimeType', mime), one('DataURL', text('anyURI')), one('AltText'));
const embedded = sequence(
  one('EmbeddedMimeType', mime),
  one('DataURL', text('anyURI')),
  one('AltText'),
  one('Width'),
  one('Height'),
  many('ApplicationParameter', parameter),
);
const shown = anyOf(
  one('Title'),
  one('Text'),
  one('List', sequence(some('ListItem'))),
  one('Binary', binary),
  one('EmbeddedBinary', embedded),
  one('FormattedContent'),
);

const nothing: Content = sequence();
const constraints = sequence(
  maybe('IsNumeric', nothing),
  maybe('Length', nothing),
  many('AnswerFormatRegex', nothing),
);
const freeText = sequence(
  maybe('Constraints', constraints),
  maybe('DefaultText'),
  maybe('NumberOfLinesSuggestion', text('positiveInteger')),
);
const styles = ['radiobutton', 'checkbox', 'list', 'dropdown', 'combobox', 'multichooser'];
/** The identifier, and then one way to show it. */
const selection = anyOf(
  one('SelectionIdentifier'),
  one('Text'),
  one('FormattedContent'),
  one('Binary', binary),
);
const selections = sequence(
  maybe('MinSelectionCount', text('nonNegativeInteger')),
  maybe('MaxSelectionCount', text('positiveInteger')),
  maybe('StyleSuggestion', text('string', styles)),
  one('Selections', sequence(some('Selection', selection), maybe('OtherSelection', freeText))),
);
/** `FileUploadAnswer` and `Application` are no more, since 12 December 2017. */
const specification = anyOf(one('FreeTextAnswer', freeText), one('SelectionAnswer', selections));
const question = sequence(
  one('QuestionIdentifier'),
  maybe('DisplayName'),
  maybe('IsRequired', text('boolean')),
  one('QuestionContent', shown),
  one('AnswerSpecification', specification),
);

const score = text('integer');
const answerOption = sequence(some('SelectionIdentifier'), one('AnswerScore', score));
const range = sequence(
  one('InclusiveLowerBound', score),
  one('InclusiveUpperBound', score),
  one('QualificationValue', score),
);
const mapping: readonly Part[] = [
  one('PercentageMapping', sequence(one('MaximumSummedScore', score))),
  one('ScaleMapping', sequence(one('SummedScoreMultiplier', text('decimal')))),
  one('RangeMapping', sequence(some('SummedScoreRange', range), one('OutOfRangeQualificationValue', score))),
];

/** What each document holds, by the name of its root. */
export const documents: Readonly<Record<string, { readonly namespace: string; readonly content: Content }>> =
  {
    QuestionForm: {
      namespace: `${home}/2017-11-06/QuestionForm.xsd`,
      content: anyOf(one('Overview', shown), one('Question', question)),
    },
    HTMLQuestion: {
      namespace: `${home}/2011-11-11/HTMLQuestion.xsd`,
      content: sequence(one('HTMLContent'), one('FrameHeight', text('nonNegativeInteger'))),
    },
    ExternalQuestion: {
      namespace: `${home}/2006-07-14/ExternalQuestion.xsd`,
      content: sequence(one('ExternalURL', text('anyURI')), one('FrameHeight', text('nonNegativeInteger'))),
    },
    AnswerKey: {
      namespace: `${home}/2005-10-01/AnswerKey.xsd`,
      content: sequence(
        some(
          'Question',
          sequence(
            one('QuestionIdentifier'),
            some('AnswerOption', answerOption),
            maybe('DefaultScore', score),
          ),
        ),
        maybe('QualificationValueMapping', anyOf(...mapping)),
      ),
    },
  };

/** The namespace of the answers of workers. */
export const answersNamespace = `${home}/2005-10-01/QuestionFormAnswers.xsd`;

/** Older versions of the schemas are still taken. */
export function isTurkNamespace(namespace: string, root: string): boolean {
  return namespace.startsWith(`${home}/`) && namespace.endsWith(`/${root}.xsd`);
}
