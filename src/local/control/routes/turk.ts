import { isFields } from '../../../wire/record.ts';
import { ControlError } from '../route.ts';
import type { ControlCall, Route } from '../route.ts';

type Body = ControlCall['body'];

/** The worker's side of Mechanical Turk. */
export const turkRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: 'mturk/offers',
    signed: true,
    bodyBytes: 0,
    run: async ({ cloud, query }) => ({ offers: await cloud.turk.offers(query.get('worker') ?? undefined) }),
  },
  {
    method: 'POST',
    path: 'mturk/accept',
    signed: true,
    bodyBytes: 1024,
    run: ({ cloud, body }) => cloud.turk.accept(text(body, 'hitId'), text(body, 'workerId')),
  },
  {
    method: 'POST',
    path: 'mturk/submit',
    signed: true,
    bodyBytes: 128 * 1024,
    run: ({ cloud, body }) => cloud.turk.submit(text(body, 'assignmentId'), answers(body)),
  },
  {
    method: 'POST',
    path: 'mturk/return',
    signed: true,
    bodyBytes: 1024,
    async run({ cloud, body }) {
      await cloud.turk.giveBack(text(body, 'assignmentId'));
      return {};
    },
  },
  {
    method: 'POST',
    path: 'mturk/ask',
    signed: true,
    bodyBytes: 128 * 1024,
    run: ({ cloud, body }) =>
      cloud.turk.askQualification(text(body, 'typeId'), text(body, 'workerId'), answers(body)),
  },
  {
    method: 'GET',
    path: 'mturk/workers/*',
    signed: true,
    bodyBytes: 0,
    run: ({ cloud, name }) => cloud.turk.worker(name),
  },
  {
    method: 'POST',
    path: 'mturk/workers/*',
    signed: true,
    bodyBytes: 1024,
    async run({ cloud, body, name }) {
      await cloud.turk.describeWorker({ id: name, ...about(body) });
      return cloud.turk.worker(name);
    },
  },
  {
    method: 'POST',
    path: 'mturk/layouts',
    signed: true,
    bodyBytes: 128 * 1024,
    run: async ({ cloud, body }) => ({ id: await cloud.turk.addLayout(text(body, 'html')) }),
  },
];

function text(body: Body, name: string): string {
  const value = body[name];
  if (typeof value !== 'string') throw new ControlError(400, 'BadMember', `"${name}" is a text.`);
  return value;
}

function answers(body: Body): Readonly<Record<string, string | readonly string[]>> {
  const { answers: given = {} } = body;
  const isText = (value: unknown): value is string => typeof value === 'string';
  if (!isFields(given))
    throw new ControlError(400, 'BadMember', '"answers" is an object of questions and answers.');
  return Object.fromEntries(
    Object.entries(given).map(([question, answer]) => {
      if (isText(answer)) return [question, answer] as const;
      if (Array.isArray(answer) && answer.every(isText)) return [question, answer] as const;
      throw new ControlError(
        400,
        'BadMember',
        `The answer to "${question}" is a text, or a list of choices.`,
      );
    }),
  );
}

/** What is said of a worker: where, and what the system's qualifications would be. */
function about(body: Body): object {
  const { locale, master, adult, approved, rejected } = body;
  const flag = (value: unknown): value is boolean | undefined =>
    value === undefined || typeof value === 'boolean';
  const count = (value: unknown): value is number | undefined =>
    value === undefined || (typeof value === 'number' && Number.isInteger(value) && value >= 0);
  if (!flag(master) || !flag(adult) || !count(approved) || !count(rejected))
    throw new ControlError(
      400,
      'BadMember',
      '"master" and "adult" are true or false, the others whole numbers.',
    );
  return {
    ...(locale !== undefined && { locale: place(locale) }),
    ...(master !== undefined && { master }),
    ...(adult !== undefined && { adult }),
    ...(approved !== undefined && { approved }),
    ...(rejected !== undefined && { rejected }),
  };
}

function place(locale: unknown): { readonly Country: string; readonly Subdivision?: string } {
  if (!isFields(locale)) throw new ControlError(400, 'BadMember', '"locale" is an object with "Country".');
  const { Subdivision: part } = locale;
  return {
    Country: text(locale, 'Country'),
    ...(part !== undefined && { Subdivision: text(locale, 'Subdivision') }),
  };
}
