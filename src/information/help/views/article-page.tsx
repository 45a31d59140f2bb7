import { HelpItems } from '../../../ui/help-link.tsx';
import { type HelpTopic, helpTitles } from '../../../ui/help-topics.ts';
import { articles } from '../articles/articles.ts';
import { pictureOf, picturePath, pictureSize } from '../pictures.ts';

type Props = {
  topic: HelpTopic;
  /** Puts the region's numbers into a text. */
  numbered: (text: string) => string;
  /** Left out, a picture is told in words. */
  images: boolean;
};

/** How the page looks on a telephone. */
const Shown = ({ topic, images }: Pick<Props, 'topic' | 'images'>) => {
  const picture = pictureOf(topic);
  if (!picture) return null;
  if (!images) return <p class="meta">На экране: {picture.seen}</p>;
  const { width, height } = pictureSize(picture);
  return (
    <p>
      <img class="screen" src={picturePath(picture)} alt={picture.seen} width={width} height={height} loading="lazy" />
    </p>
  );
};

/** One article: the answer first, then the steps, then what to do if they did not help. */
export const ArticlePage = ({ topic, numbered, images }: Props) => {
  const { answer, steps, otherwise, see, page } = articles[topic];
  return (
    <>
      <h1>{helpTitles[topic]}</h1>
      <p>
        <strong>{numbered(answer)}</strong>
      </p>
      <ol>
        {steps.map(step => (
          <li>{numbered(step)}</li>
        ))}
      </ol>
      <Shown topic={topic} images={images} />
      {page && (
        <p class="acts">
          <a class="button" href={page.href}>
            {page.label}
          </a>
        </p>
      )}
      <h2>Если не получилось</h2>
      <ul>
        {otherwise.map(line => (
          <li>{numbered(line)}</li>
        ))}
      </ul>
      <h2>Рядом по теме</h2>
      <ul>
        <HelpItems topics={see} />
      </ul>
      <p>Не помогло? Спросите нас: телефон и почта поддержки внизу страницы.</p>
    </>
  );
};
