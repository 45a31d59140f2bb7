import type { Context, ErrorHandler } from 'hono';
import { fileSize } from './files/texts.ts';
import type { BaseEnv } from './platform/http.ts';
import { BadRequest, NotFound, Overloaded } from './platform/problems.ts';
import { keptForm } from './platform/requests/kept-form.ts';
import { regionOf } from './region/current.ts';
import { page } from './ui/page.tsx';
import { ProblemPage } from './ui/problem-page.tsx';
import { type ProblemWords, problemWords } from './ui/problem-words.ts';
import { ResendForm } from './ui/resend-form.tsx';
import { pageBefore } from './ui/viewing/page-before.ts';

/** The one way out for everything unexpected: it is logged, and the person sees a page; ui/problem-words.ts has the words. */
export const onError: ErrorHandler<BaseEnv> = async (error, c) => {
  const words = problemWords(error, c.req.method);
  if (error instanceof BadRequest && error.reason === 'too-large') {
    const { maxBytes } = (await regionOf(c)).profile.policies.upload;
    return problem(c, { ...words, text: `${words.text} Файл может быть до ${fileSize(maxBytes)}.` });
  }
  // The stack only: messages of the database may carry what a person typed.
  if (![BadRequest, NotFound, Overloaded].some(expected => error instanceof expected))
    console.error(JSON.stringify({ event: 'failed', requestId: c.get('requestId'), name: error.name, stack: frames(error) }));
  if (words.status === 503) c.header('Retry-After', error instanceof Overloaded ? '5' : '30');
  return problem(c, words);
};

export const notFound = (c: Context<BaseEnv>) => problem(c, problemWords(new NotFound(), 'GET'));

// The message may have several lines, and drizzle's second one lists the parameters: even a line like a frame may be typed.
const frames = (error: Error) =>
  error.stack
    ?.replace(error.message, () => '')
    .split('\n')
    .filter(line => line.startsWith('    at '))
    .slice(0, 11)
    .join('\n') ?? '';

async function problem(c: Context<BaseEnv>, { status, again, ...words }: ProblemWords) {
  // A page may have been called cacheable before it broke.
  c.header('Cache-Control', 'no-store');
  const { pathname, search } = new URL(c.req.url);
  const form = again ? await keptForm(c) : null;
  const reading = c.req.method === 'GET';
  return page(
    c,
    { title: words.title, section: 'public', status },
    <ProblemPage
      {...words}
      requestId={c.get('requestId')}
      // The page of ours whose form was not taken; opening it anew also renews a stale form.
      back={reading ? null : pageBefore(c)}
      again={again && reading ? pathname + search : null}
    >
      {form && <ResendForm form={form} action={pathname + search} />}
    </ProblemPage>,
  );
}
