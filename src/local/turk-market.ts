import type { AssignmentRow } from './services/mturk/state.ts';
import type { Answers } from './services/mturk/assignments/answers.ts';
import type { Offer, WorkerShown } from './services/mturk/workers/market.ts';
import type { WorkerRow } from './services/mturk/workers/state.ts';
import type { Asked } from './services/mturk/workers/ask-qualification.ts';
import type { TimerContext } from './timer-context.ts';

/** The worker's side of Mechanical Turk: a task without workers cannot be rehearsed. */
export interface TurkMarket {
  /** What can be accepted, by a worker or by anybody. */
  offers(workerId?: string): Promise<readonly Offer[]>;
  accept(hitId: string, workerId: string): Promise<AssignmentRow>;
  /** The answers by question: a text, or the choices of a question that has some. */
  submit(assignmentId: string, answers: Answers): Promise<AssignmentRow>;
  /** Gives it back, for others. */
  giveBack(assignmentId: string): Promise<void>;
  /** Asks for a qualification, with the answers to its test. */
  askQualification(typeId: string, workerId: string, answers?: Answers): Promise<Asked>;
  worker(workerId: string): Promise<WorkerShown>;
  /** Says where a worker is, and what else requirements of the system may ask. */
  describeWorker(worker: WorkerRow): Promise<void>;
  /** Keeps the HTML of a project, with `${placeholders}`: its id is a HITLayoutId. */
  addLayout(html: string): Promise<string>;
}

/** Does something in a transaction of the cloud, with what is due done before. */
type Act = <T>(body: (context: TimerContext) => T) => Promise<T>;

export function openTurkMarket(act: Act): TurkMarket {
  const market = (): Promise<typeof import('./services/mturk/workers/market.ts')> =>
    import('./services/mturk/workers/market.ts');
  const work = (): Promise<typeof import('./services/mturk/workers/work.ts')> =>
    import('./services/mturk/workers/work.ts');
  return {
    async offers(workerId) {
      const { offersFor } = await market();
      return act((context) => offersFor(context, workerId));
    },
    async accept(hitId, workerId) {
      const { acceptHit } = await work();
      return act((context) => acceptHit(context, hitId, workerId));
    },
    async submit(assignmentId, answers) {
      const { submitWork } = await work();
      return act((context) => submitWork(context, assignmentId, answers));
    },
    async giveBack(assignmentId) {
      const { returnWork } = await work();
      return act((context) => returnWork(context, assignmentId));
    },
    async askQualification(typeId, workerId, answers = {}) {
      const { askQualification } = await import('./services/mturk/workers/ask-qualification.ts');
      return act((context) => askQualification(context, typeId, workerId, answers));
    },
    async worker(workerId) {
      const { workerShown } = await market();
      return act((context) => workerShown(context, workerId));
    },
    async describeWorker(worker) {
      const { describeWorker } = await market();
      return act((context) => describeWorker(context, worker));
    },
    async addLayout(html) {
      const { addLayout } = await market();
      return act((context) => addLayout(context, html));
    },
  };
}
