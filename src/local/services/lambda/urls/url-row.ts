import type { Cors } from '../../../../wire/generated/lambda.ts';
import { defineTable } from '../../../store/table.ts';
import type { State } from '../../../store/table.ts';
import type { TimerContext } from '../../../timer-context.ts';

/** The URL of a function or of one of its aliases. */
export interface UrlRow {
  /** What the URL is called by, in the whole cloud. */
  readonly id: string;
  readonly account: string;
  readonly region: string;
  readonly partition: string;
  readonly function: string;
  /** An alias; the function itself without one. */
  readonly qualifier?: string | undefined;
  readonly authType: string;
  readonly cors?: Cors | undefined;
  readonly invokeMode: string;
  readonly created: number;
  readonly modified: number;
}

type Place = Pick<TimerContext, 'account' | 'region'>;

const ofFunction = ({ account, region }: Place, name: string): string => `${account}/${region}/${name}`;
const ofPlace = (place: Place, name: string, qualifier = ''): string =>
  `${ofFunction(place, name)}:${qualifier}`;

export const urls = defineTable<UrlRow>({
  name: 'lambda.urls',
  scope: 'cloud',
  id: (row) => row.id,
  indexes: {
    function: (row) => ofFunction(row, row.function),
    place: (row) => ofPlace(row, row.function, row.qualifier),
  },
});

export function urlOf(context: TimerContext, name: string, qualifier?: string): UrlRow | undefined {
  const equals = ofPlace(context, name, qualifier);
  for (const row of context.state.table(urls).list({ index: 'place', equals, limit: 1 })) return row;
  return undefined;
}

/** All URLs of a function, in the order of a list. */
export function urlsOf(context: TimerContext, name: string, after?: string): Iterable<UrlRow> {
  const query = { index: 'function', equals: ofFunction(context, name) };
  return context.state.table(urls).list(after === undefined ? query : { ...query, after });
}

export function deleteUrls(context: TimerContext, name: string, qualifier?: string): void {
  for (const row of urlsOf(context, name))
    if (qualifier === undefined || row.qualifier === qualifier) context.state.table(urls).delete(row.id);
}

export function urlById(state: State, id: string): UrlRow | undefined {
  return state.table(urls).get(id);
}
