import type { View, ViewPart } from '../view.ts';
import { viewParts } from '../view.ts';
import { partNames, wordNames } from './texts.ts';
import { ViewForm } from './view-form.tsx';

const hints: Partial<Record<ViewPart, string>> = {
  images: 'Вместо изображения появится его описание.',
  version: 'Страницы без изображений и скриптов. Нужно меньше трафика, всё остаётся на месте.',
};

type Props = { view: View; from: string; savesData: boolean };

/** The view in buttons: each choice shows at once, on this very page, and the chosen one says so. */
export const ViewPage = ({ view, from, savesData }: Props) => (
  <>
    <h1>Версия для слабовидящих</h1>
    <p>Выберите, как показывать страницы. Содержание и возможности не меняются. Мы запомним выбор на год в этом браузере.</p>
    <Return from={from} />
    {viewParts.map(part => (
      <ViewForm from={from}>
        <fieldset class="field" id={part} tabindex={-1} aria-describedby={hints[part] && `${part}-hint`}>
          <legend>{partNames[part]}</legend>
          {hints[part] && (
            <div class="hint" id={`${part}-hint`}>
              {hints[part]}
            </div>
          )}
          {part === 'version' && savesData && (
            <p>
              <strong>Браузер просит беречь трафик, поэтому версия уже лёгкая.</strong> Отключить это можно в настройках браузера.
            </p>
          )}
          <Choices part={part} chosen={view[part]} />
        </fieldset>
      </ViewForm>
    ))}
    <ViewForm from={from}>
      <div class="acts">
        <button type="submit" name="reset" value="yes" class="quiet">
          Вернуть обычный вид
        </button>
      </div>
    </ViewForm>
    <Return from={from} />
  </>
);

const Choices = ({ part, chosen }: { part: ViewPart; chosen: string }) => (
  <div class="row">
    {Object.entries(wordNames[part]).map(([word, name]) => (
      <>
        <button
          type="submit"
          name={part}
          value={word}
          class={word === chosen ? undefined : part === 'scheme' && word ? word : 'quiet'}
          aria-pressed={word === chosen ? 'true' : 'false'}
        >
          {name}
          {word === chosen && <span aria-hidden="true"> (выбрано)</span>}
        </button>{' '}
      </>
    ))}
  </div>
);

const Return = ({ from }: { from: string }) => (
  <p>
    <a href={from}>{from === '/' ? 'На главную страницу' : 'Вернуться на страницу, где вы были'}</a>
  </p>
);
