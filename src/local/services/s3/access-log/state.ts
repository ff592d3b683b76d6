import { defineTable } from '../../../store/table.ts';

/** A request that is yet to be delivered to the bucket that takes the logs. */
export interface LoggedRequest {
  readonly bucket: string;
  /** Of the request, epoch ms. */
  readonly time: number;
  readonly requestId: string;
  /** As it will stand in the log. */
  readonly line: string;
}

/** In order of time within each bucket. */
export const loggedRequests = defineTable<LoggedRequest>({
  name: 's3.access-log',
  scope: 'cloud',
  id: ({ bucket, time, requestId }) => `${bucket}/${String(time).padStart(15, '0')}/${requestId}`,
});

/** The requests that wait for one bucket. */
export const waitingFor = (bucket: string) => ({ from: `${bucket}/`, below: `${bucket}0` });
