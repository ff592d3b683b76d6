import type { TurkMarket } from '../turk-market.ts';

type Call = <Answer extends object>(
  method: string,
  path: string,
  body?: object,
  query?: string,
) => Promise<Answer>;

/** The workers of Mechanical Turk in a cloud of another process. */
export class TurkClient implements TurkMarket {
  readonly #call: Call;

  constructor(call: Call) {
    this.#call = call;
  }

  async offers(workerId?: string): ReturnType<TurkMarket['offers']> {
    const query = workerId === undefined ? '' : `${new URLSearchParams({ worker: workerId })}`;
    const { offers } = await this.#call<{ offers: Awaited<ReturnType<TurkMarket['offers']>> }>(
      'GET',
      'mturk/offers',
      undefined,
      query,
    );
    return offers;
  }

  accept(hitId: string, workerId: string): ReturnType<TurkMarket['accept']> {
    return this.#call('POST', 'mturk/accept', { hitId, workerId });
  }

  submit(
    assignmentId: string,
    answers: Parameters<TurkMarket['submit']>[1],
  ): ReturnType<TurkMarket['submit']> {
    return this.#call('POST', 'mturk/submit', { assignmentId, answers });
  }

  async giveBack(assignmentId: string): Promise<void> {
    await this.#call('POST', 'mturk/return', { assignmentId });
  }

  askQualification(
    typeId: string,
    workerId: string,
    answers: Parameters<TurkMarket['submit']>[1] = {},
  ): ReturnType<TurkMarket['askQualification']> {
    return this.#call('POST', 'mturk/ask', { typeId, workerId, answers });
  }

  worker(workerId: string): ReturnType<TurkMarket['worker']> {
    return this.#call('GET', `mturk/workers/${encodeURIComponent(workerId)}`);
  }

  async describeWorker({ id, ...about }: Parameters<TurkMarket['describeWorker']>[0]): Promise<void> {
    await this.#call('POST', `mturk/workers/${encodeURIComponent(id)}`, about);
  }

  async addLayout(html: string): Promise<string> {
    const { id } = await this.#call<{ id: string }>('POST', 'mturk/layouts', { html });
    return id;
  }
}
