import { Hono } from 'hono';
import { findService } from '../../catalogue/published.ts';
import { type AnyContext, type BaseEnv, keyring, ownPath, seeOther } from '../../platform/http.ts';
import { readForm } from '../../platform/requests/body.ts';
import { regionOf } from '../../region/current.ts';
import type { Section } from '../../ui/nav.ts';
import { page } from '../../ui/page.tsx';
import { createCitizenRouter } from '../citizen.ts';
import { type Door, doors } from '../doors.ts';
import { deedOf } from '../late-posts/deeds.ts';
import { findLatePosts, type SelectDrafts } from '../late-posts/find-late-posts.ts';
import { type LateOwner, latePostsPath } from '../late-posts/late-post.ts';
import { removeLatePost } from '../late-posts/remove-late-post.ts';
import { createStaffRouter } from '../officer.ts';
import { sectionOf } from '../section-of.ts';
import { type Dispatch, sendLatePost } from './send-late-post.ts';
import { LatePostsPage, NOTHING, WAITS } from './views/late-posts-page.tsx';

/** What came after its session had ended: its person sends it now or throws it away. Nothing is sent without their press. */
export function createLatePostRoutes(dispatch: Dispatch, drafts: SelectDrafts): Hono<BaseEnv> {
  const citizen = createCitizenRouter()
    .get('/', c => show(c, drafts, doors.citizen, c.get('citizen'), 'citizen'))
    .post('/:late/sending', c => send(c, drafts, dispatch, doors.citizen, c.get('citizen')))
    .post('/:late/removal', c => remove(c, drafts, doors.citizen, c.get('citizen')));
  const staff = createStaffRouter()
    .get('/', c => show(c, drafts, doors.staff, c.get('officer'), sectionOf[c.get('officer').role]))
    .post('/:late/sending', c => send(c, drafts, dispatch, doors.staff, c.get('officer')))
    .post('/:late/removal', c => remove(c, drafts, doors.staff, c.get('officer')));
  return new Hono<BaseEnv>().route(latePostsPath('citizen'), citizen).route(latePostsPath('staff'), staff);
}

async function show(c: AnyContext, selectDrafts: SelectDrafts, { kind, home }: Door, who: LateOwner, section: Section) {
  const { posts, drafts } = await findLatePosts(c.get('db'), await keyring(c), who, selectDrafts);
  const serviceOf = (id: string) => findService(drafts.find(draft => draft.id === id)?.slug ?? '');
  const { profile } = await regionOf(c);
  return page(
    c,
    { title: posts.length === 0 ? NOTHING : WAITS, section },
    <LatePostsPage
      posts={posts}
      deedOf={({ form }) => deedOf(form, serviceOf)}
      base={latePostsPath(kind)}
      next={ownPath(c.req.query('next'), home)}
      csrf={c.get('csrf') ?? ''}
      timeZone={profile.timeZone}
    />,
  );
}

/** One of this person's own, by the address. */
async function postHere(c: AnyContext, drafts: SelectDrafts, who: LateOwner) {
  await readForm(c);
  const { posts, keys } = await findLatePosts(c.get('db'), await keyring(c), who, drafts);
  return { post: posts.find(post => post.id === c.req.param('late' as never)), keys };
}

async function send(c: AnyContext, drafts: SelectDrafts, dispatch: Dispatch, { kind }: Door, who: LateOwner): Promise<Response> {
  const { post, keys } = await postHere(c, drafts, who);
  return post ? sendLatePost(c, dispatch, post, keys) : seeOther(c, latePostsPath(kind));
}

async function remove(c: AnyContext, drafts: SelectDrafts, { kind }: Door, who: LateOwner): Promise<Response> {
  const { post } = await postHere(c, drafts, who);
  if (post) await removeLatePost(c.get('db'), post.id);
  return seeOther(c, post?.form.from ?? latePostsPath(kind));
}
