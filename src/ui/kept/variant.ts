import { type AnyContext, wantsFragment } from '../../platform/http.ts';
import { viewText } from '../view.ts';
import { viewOf } from '../viewing/view-of.ts';

/** What a public page differs by, apart from its address: display preferences, `Save-Data` and whether htmx wants a fragment. */
export const variantOf = (c: AnyContext): string => `${viewText(viewOf(c))}${wantsFragment(c) ? '+fragment' : ''}`;

/** The request headers `variantOf` reads: the view is a cookie. */
export const VARY = 'Cookie, HX-Request-Type, Save-Data';
