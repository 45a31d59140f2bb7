import { now } from '../../platform/clock.ts';
import type { Service } from '../service.ts';
import { closureOf } from '../standing.ts';

/** The way into the form of a service; none while it is closed. */
export const ApplyButton = ({ slug }: Pick<Service, 'slug'>) =>
  closureOf(slug, now()) ? null : (
    <div class="acts">
      <a class="button" href={`/cabinet/drafts/new?service=${slug}`}>
        Подать заявление
      </a>
    </div>
  );
