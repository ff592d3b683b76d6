import type { Input } from '../../../action.ts';
import type { Tag } from '../../../blocks/tags.ts';
import { defineTable } from '../../../store/table.ts';

export type Selectors = Pick<
  Input<'cloudtrail', 'PutEventSelectors'>,
  'EventSelectors' | 'AdvancedEventSelectors'
>;

/** Where a trail writes, and what it writes. */
export interface TrailSettings {
  readonly bucket: string;
  readonly prefix?: string | undefined;
  readonly topicArn?: string | undefined;
  readonly global: boolean;
  readonly multi: boolean;
  readonly validation: boolean;
  readonly organization: boolean;
  readonly logGroup?: string | undefined;
  readonly logRole?: string | undefined;
  readonly key?: string | undefined;
}

/** What became of the last try. Epoch milliseconds. */
export interface Delivery {
  readonly tried?: number | undefined;
  readonly done?: number | undefined;
  readonly error?: string | undefined;
  readonly told?: number | undefined;
  readonly tellError?: string | undefined;
}

/** Calls by their sequence. */
export interface Silence {
  readonly after: number;
  readonly upTo: number;
}

export interface TrailRow {
  readonly name: string;
  /** The home of the trail. */
  readonly region: string;
  readonly settings: TrailSettings;
  readonly tags: readonly Tag[];
  readonly logging: boolean;
  readonly started?: number | undefined;
  readonly stopped?: number | undefined;
  /** Which call is the last that the trail wrote, or that was made before it began. */
  readonly written: number;
  /** What was called while it did not log, of what it has not written yet: after one call, up to another. */
  readonly silences?: readonly Silence[] | undefined;
  readonly delivery: Delivery;
  /** As they were put; without them a trail writes management events. */
  readonly selectors?: Selectors | undefined;
  readonly insights?: Input<'cloudtrail', 'PutInsightSelectors'>['InsightSelectors'] | undefined;
}

export const trailId = (region: string, name: string): string => `${region}/${name}`;

/** All of an account, whatever their home: lists show them together. */
export const trails = defineTable<TrailRow>({
  name: 'cloudtrail.trails',
  scope: 'account',
  id: ({ region, name }) => trailId(region, name),
});
