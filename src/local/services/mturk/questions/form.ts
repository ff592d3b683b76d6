import type { TurkElement } from './xml.ts';

/** A question of a form, for whoever answers it. */
export interface FormQuestion {
  readonly id: string;
  readonly name?: string | undefined;
  readonly text: string;
  readonly required: boolean;
  /** The choices, where there are any. */
  readonly selections?: readonly { readonly id: string; readonly text: string }[] | undefined;
  readonly least: number;
  readonly most: number;
  readonly pattern: readonly Pattern[];
  readonly length: { readonly least: number; readonly most: number };
  readonly numeric?: { readonly least: number; readonly most: number } | undefined;
}

interface Pattern {
  readonly regex: string;
  readonly flags: string;
  readonly error: string;
}

/** The questions of a QuestionForm; none of another document. */
export function questionsOf(root: TurkElement): readonly FormQuestion[] {
  if (root.name !== 'QuestionForm') return [];
  return root.children.filter(({ name }) => name === 'Question').map(questionOf);
}

function questionOf(element: TurkElement): FormQuestion {
  const answer = child(element, 'AnswerSpecification')?.children[0];
  const constraints = answer === undefined ? undefined : child(answer, 'Constraints');
  const length = constraints === undefined ? undefined : child(constraints, 'Length')?.attributes;
  const numeric = constraints === undefined ? undefined : child(constraints, 'IsNumeric')?.attributes;
  const isChoice = answer?.name === 'SelectionAnswer';
  const least = isChoice ? Number(said(answer, 'MinSelectionCount') ?? 1) : 0;
  const shortest = Number(length?.['minLength'] ?? 0);
  return {
    id: said(element, 'QuestionIdentifier') ?? '',
    name: said(element, 'DisplayName'),
    text: child(element, 'QuestionContent')?.text.trim() ?? '',
    // "If you specify the minLength attribute, it is the same as if the IsRequired element is true."
    required: /^(?:true|1)$/.test(said(element, 'IsRequired') ?? '') || shortest > 0,
    selections: isChoice ? selectionsOf(answer) : undefined,
    least,
    most: Number(said(answer, 'MaxSelectionCount') ?? 1),
    pattern: (constraints?.children ?? [])
      .filter(({ name }) => name === 'AnswerFormatRegex')
      .map(({ attributes }) => ({
        regex: attributes['regex'] ?? '',
        flags: attributes['flags'] ?? '',
        error: attributes['errorText'] ?? 'Invalid input supplied.',
      })),
    length: { least: shortest, most: Number(length?.['maxLength'] ?? Infinity) },
    numeric: numeric === undefined ? undefined : rangeOf(numeric),
  };
}

function rangeOf(attributes: TurkElement['attributes']): { readonly least: number; readonly most: number } {
  return {
    least: Number(attributes['minValue'] ?? -Infinity),
    most: Number(attributes['maxValue'] ?? Infinity),
  };
}

function selectionsOf(answer: TurkElement): FormQuestion['selections'] {
  return (child(answer, 'Selections')?.children ?? [])
    .filter(({ name }) => name === 'Selection')
    .map((selection) => ({
      id: said(selection, 'SelectionIdentifier') ?? '',
      text: selection.children.find(({ name }) => name !== 'SelectionIdentifier')?.text.trim() ?? '',
    }));
}

export function child(element: TurkElement | undefined, name: string): TurkElement | undefined {
  return element?.children.find((one) => one.name === name);
}

export function said(element: TurkElement | undefined, name: string): string | undefined {
  return child(element, name)?.text.trim();
}
