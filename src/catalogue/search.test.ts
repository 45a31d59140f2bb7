import { describe, expect, it } from 'vitest';
import { inRussianLayout } from './keyboard-layout.ts';
import { russianTerm } from './russian-terms.ts';
import { searchServices } from './search.ts';
import { services } from './services.ts';

const child = 'child-allowance';
const land = 'land-preliminary-approval';
const hunting = 'hunting-ticket';
const licence = 'alcohol-retail-license';
const renewal = 'alcohol-license-renew';
const entrepreneur = 'entrepreneur-registration';

/** What people type: everyday words, other forms, slips of the finger, a forgotten keyboard layout. */
const questions: [string, string][] = [
  ['пособие на ребёнка', child],
  ['пособие на ребенка', child],
  ['детские', child],
  ['детские выплаты', child],
  ['детское пасобие', child],
  ['пособее на детей', child],
  ['деньги на ребёнка каждый месяц', child],
  ['я одинокая мама какие выплаты', child],
  ['матери одиночке', child],
  ['малоимущим семьям помощь', child],
  ['соцзащита', child],
  ['родился сын что положено', child],
  ['ежемесячное пособие', child],
  ['gjcj,bt yf ht,tyrf', child],
  ['земля под дом', land],
  ['зимельный участок', land],
  ['как получить землю', land],
  ['участок под строительство дома', land],
  ['хочу построить дом', land],
  ['земля под огород', land],
  ['предварительное согласование', land],
  ['придворительное согласование земли', land],
  ['аренда земли без торгов', land],
  ['ижс', land],
  ['39.15', land],
  ['дача', land],
  ['охотничий билет', hunting],
  ['охотбилет', hunting],
  ['охотничи билет', hunting],
  ['ахотничий билет', hunting],
  ['билет на охоту', hunting],
  ['хочу охотиться', hunting],
  ['потерял билет охотника', hunting],
  ['охота на уток', hunting],
  ['j[jnybxbq ,bktn', hunting],
  ['лицензия на алкоголь', licence],
  ['лицинзия на алкоголь', licence],
  ['продавать пиво в кафе', licence],
  ['разрешение на торговлю спиртным', licence],
  ['торговать водкой', licence],
  ['открыть бар', licence],
  ['алкогольная лицензия', licence],
  ['продлить лицензию', renewal],
  ['продление алкогольной лицензии', renewal],
  ['прадлить лицензию на алкаголь', renewal],
  ['пасобие', child],
  ['зимля', land],
  ['меживание', land],
  ['ахотничий', hunting],
  ['охотбелет', hunting],
  ['алкагольная', licence],
  ['прадлить', renewal],
  ['кончается лицензия на алкоголь', renewal],
  ['открыть ип', entrepreneur],
  ['зарегистрировать ИП', entrepreneur],
  ['стать предпринимателем', entrepreneur],
  ['придприниматель', entrepreneur],
  ['начать бизнес', entrepreneur],
  ['огрнип', entrepreneur],
  ['р21001', entrepreneur],
];

describe('search of services', () => {
  it.each(questions)('«%s»', (question, slug) => {
    expect(
      searchServices(question)
        .slice(0, 3)
        .map(service => service.slug),
    ).toContain(slug);
  });

  it('puts the wanted service first nearly always', () => {
    const first = questions.filter(([question, slug]) => searchServices(question)[0]?.slug === slug);
    expect(first.length / questions.length).toBeGreaterThan(0.9);
  });

  it('lists all for an empty question and nothing for another trade', () => {
    expect(searchServices('  ')).toEqual([...services]);
    expect(searchServices('загранпаспорт')).toEqual([]);
    expect(searchServices('и на для')).toEqual([]);
    expect(searchServices(`${'а'.repeat(100_000)}<script>"'%\u0000`)).toEqual([]);
  });

  it('keeps to the filters', () => {
    const slugs = (found: { slug: string }[]) => found.map(service => service.slug);
    expect(slugs(searchServices('', { category: 'municipal' }))).toEqual([land]);
    expect(slugs(searchServices('', { audience: 'organisation' }))).toEqual([licence, renewal]);
    expect(slugs(searchServices('лицензия', { duty: 'nature' }))).toEqual([]);
    expect(slugs(searchServices('билет', { duty: 'nature', category: 'state', audience: 'citizen' }))).toEqual([hunting]);
  });

  it('folds ё and knows the cases of a word', () => {
    for (const [form, word] of [
      ['Ребёнку', 'ребенка'],
      ['пособиями', 'пособие'],
      ['лицензиям', 'лицензия'],
      ['охотничьего', 'охотничьим'],
    ])
      expect(russianTerm(form!)).toBe(russianTerm(word!));
    expect(russianTerm('Ещё')).toBeNull();
  });

  it('reads what was typed in the wrong layout', () => {
    expect(inRussianLayout('Gjcj,bt YF ht,tyrf')).toBe('пособие на ребенка');
  });
});
