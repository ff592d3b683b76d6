import type { TimerContext } from '../../../action.ts';
import { invalidValue, invalidXml } from '../errors.ts';
import { TURK_LIMITS } from '../limits.ts';
import { checkElement } from './schema.ts';
import { documents, isTurkNamespace } from './schemas.ts';
import { readTurkXml, XmlFault } from './xml.ts';
import type { TurkElement } from './xml.ts';

type Moment = Pick<TimerContext, 'now'>;

const forHits = ['QuestionForm', 'HTMLQuestion', 'ExternalQuestion'];

/** The question of a HIT, held to its schema. */
export function checkQuestion(moment: Moment, question: string): void {
  read(moment, 'Question', question, forHits);
}

/** The test of a qualification: what is answered there is a form. */
export function checkTest(moment: Moment, test: string): TurkElement {
  return read(moment, 'Test', test, ['QuestionForm']);
}

export function checkAnswerKey(moment: Moment, key: string): TurkElement {
  return read(moment, 'AnswerKey', key, ['AnswerKey']);
}

function read(moment: Moment, parameter: string, xml: string, roots: readonly string[]): TurkElement {
  if (xml === '' || Buffer.byteLength(xml, 'utf8') > TURK_LIMITS.xml)
    throw invalidValue(moment, parameter, xml);
  try {
    const root = readTurkXml(xml);
    const known = roots.includes(root.name) ? documents[root.name] : undefined;
    if (known === undefined || !isTurkNamespace(root.namespace, root.name))
      throw new XmlFault(`cvc-elt.1: Cannot find the declaration of element '${root.name}'.`);
    checkElement(root, known.content);
    if (root.name === 'QuestionForm') checkForm(root);
    return root;
  } catch (error) {
    if (error instanceof XmlFault) throw invalidXml(moment, error.message);
    throw error;
  }
}

/** What a schema does not say: a form asks something, and nothing twice. */
function checkForm(form: TurkElement): void {
  const ids = form.children
    .filter(({ name }) => name === 'Question')
    .map(({ children }) => children[0]?.text.trim() ?? '');
  if (ids.length === 0)
    throw new XmlFault(
      `cvc-complex-type.2.4.b: The content of element 'QuestionForm' is not complete. One of '{"${form.namespace}":Question}' is expected.`,
    );
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined)
    throw new XmlFault(
      `Duplicate unique value [${twice}] declared for identity constraint of element "QuestionForm".`,
    );
}
