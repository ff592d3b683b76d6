import { UsageError } from '../../../../errors.ts';
import { centsText } from '../../../../data/turk-fees.ts';
import type { Locale } from '../../../../wire/generated/mturk.ts';
import type { TimerContext } from '../../../action.ts';
import { findHitType } from '../hits/hit-types.ts';
import { newTurkId } from '../ids.ts';
import { qualifications } from '../qualifications/state.ts';
import { questionsOf } from '../questions/form.ts';
import { readTurkXml } from '../questions/xml.ts';
import { assignments, bonuses, hits, layouts } from '../state.ts';
import type { AssignmentRow, HitRow } from '../state.ts';
import { workers } from './state.ts';
import type { WorkerRow } from './state.ts';
import { checkWorkerId, obstacle } from './work.ts';

/** A HIT as a worker sees it. */
export interface Offer {
  readonly hitId: string;
  readonly title: string;
  readonly description: string;
  /** Dollars, such as `0.05`. */
  readonly reward: string;
  readonly available: number;
  /** Epoch milliseconds. */
  readonly expires: number;
  readonly question: QuestionShown;
}

/** What is to be answered: the questions of a form, a page's HTML, or where the page is. */
export interface QuestionShown {
  readonly kind: string;
  readonly asks: readonly {
    readonly id: string;
    readonly text: string;
    readonly required: boolean;
    readonly choices?: readonly string[] | undefined;
  }[];
  readonly html?: string | undefined;
  readonly url?: string | undefined;
}

/** The HITs that can be accepted, by a worker or by anybody; the oldest first. */
export function offersFor(context: TimerContext, workerId: string | undefined): readonly Offer[] {
  if (workerId !== undefined) checkWorkerId(workerId);
  return Iterator.from(context.state.table(hits).list({ index: 'open' }))
    .filter((hit) => workerId === undefined || obstacle(context, hit, workerId) === undefined)
    .map((hit) => offerOf(context, hit))
    .toArray();
}

function offerOf(context: TimerContext, hit: HitRow): Offer {
  const { title, description, reward } = findHitType(context, hit.typeId);
  const taken = context.state.table(assignments).count({ index: 'hit', equals: hit.id });
  return {
    hitId: hit.id,
    title,
    description,
    reward: centsText(reward),
    available: hit.maxAssignments - taken,
    expires: hit.expiration,
    question: questionShown(hit.question),
  };
}

function questionShown(xml: string): QuestionShown {
  const root = readTurkXml(xml);
  const [first] = root.children;
  return {
    kind: root.name,
    asks: questionsOf(root).map(({ id, text, required, selections }) => ({
      id,
      text,
      required,
      ...(selections !== undefined && { choices: selections.map((selection) => selection.id) }),
    })),
    ...(root.name === 'HTMLQuestion' && { html: first?.text }),
    ...(root.name === 'ExternalQuestion' && { url: first?.text.trim() }),
  };
}

/** What a worker is, has done and has got. */
export interface WorkerShown extends WorkerRow {
  readonly assignments: readonly AssignmentRow[];
  readonly qualifications: readonly { readonly typeId: string; readonly value: number }[];
  /** Dollars: rewards of what was approved, and bonuses. */
  readonly earned: string;
}

export function workerShown(context: TimerContext, id: string): WorkerShown {
  checkWorkerId(id);
  const { state } = context;
  const own = [...state.table(assignments).list({ index: 'worker', equals: id })];
  const rewards = own
    .filter(({ status }) => status === 'Approved')
    .map(({ hitId }) => state.table(hits).get(hitId))
    .map((hit) => (hit === undefined ? 0 : findHitType(context, hit.typeId).reward));
  const given = [...state.table(bonuses).list({ index: 'worker', equals: id })].map(({ cents }) => cents);
  return {
    ...(state.table(workers).get(id) ?? { id }),
    assignments: own,
    qualifications: [...state.table(qualifications).list({ index: 'worker', equals: id })]
      .filter(({ status }) => status === 'Granted')
      .map(({ typeId, value }) => ({ typeId, value })),
    earned: centsText([...rewards, ...given].reduce((sum, cents) => sum + cents, 0)),
  };
}

/** Says of a worker what requirements may ask: what is left out stays as it was. */
export function describeWorker({ state }: TimerContext, worker: WorkerRow): void {
  checkWorkerId(worker.id);
  if (worker.locale !== undefined) checkLocale(worker.locale);
  const table = state.table(workers);
  table.put({ ...table.get(worker.id), ...worker });
}

function checkLocale({ Country: country, Subdivision: part = 'XX' }: Locale): void {
  if (!/^[A-Z]{2}$/.test(country) || !/^[A-Z0-9]{1,3}$/.test(part))
    throw new UsageError(`"${country}" is no place.`, { hint: 'Say US, or US-WA.' });
}

/** Keeps a layout, as a project of the requester's website; the answer is its id. */
export function addLayout({ state, random }: TimerContext, html: string): string {
  const id = newTurkId(random);
  state.table(layouts).put({ id, html });
  return id;
}
