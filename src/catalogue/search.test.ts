import { describe, expect, it } from 'vitest';
import { askedOften } from '../../test/harness/asked-often.ts';
import { searchServices } from './search.ts';
import type { Service } from './service.ts';
import { services } from './services.ts';

const hunting = 'hunting-ticket';
const licence = 'alcohol-retail-license';

/** What people type about the rest of the catalogue, then whatever answers it. */
const questions: [question: string, ...slugs: string[]][] = [
  ...askedOften,
  ['загранпаспорт', 'foreign-passport'],
  ['загран на ребёнка', 'foreign-passport'],
  ['прописка', 'residence-registration'],
  ['выписаться из квартиры', 'residence-registration'],
  ['записаться в мфц', 'appointment-booking'],
  ['провести газ', 'social-gas-connection'],
  ['приватизация квартиры', 'housing-privatization'],
  ['очередь на квартиру', 'housing-waiting-list'],
  ['молодая семья', 'young-family-housing'],
  ['вписать ребёнка в договор', 'social-tenancy-contract'],
  ['аварийный дом', 'dwelling-unfit-emergency'],
  ['сменить управляющую компанию', 'apartment-house-licence-registry'],
  ['перепланировка', 'apartment-replanning-approval'],
  ['снести стену', 'apartment-replanning-approval'],
  ['спилить дерево', 'green-felling-permit'],
  ['снести старый дом', 'demolition-notice'],
  ['дом построен что дальше', 'house-completion-notice'],
  ['разрешение на строительство', 'construction-permit', 'house-construction-notice'],
  ['ввод в эксплуатацию', 'commissioning-permit'],
  ['ГПЗУ', 'land-plot-development-plan'],
  ['квартиру в нежилое', 'residential-nonresidential-transfer'],
  ['ордер на раскопки', 'earthworks-permit'],
  ['земля под гаражом', 'garage-amnesty-plot'],
  ['прирезать землю', 'land-redistribution-agreement'],
  ['сервитут', 'land-easement-agreement', 'public-easement-claim'],
  ['земля многодетным', 'land-for-large-family'],
  ['аукцион на землю', 'land-auction-request'],
  ['схема участка', 'land-layout-scheme-approval'],
  ['присвоить адрес', 'address-assignment'],
  ['сменить вид использования', 'land-conditional-use-permit'],
  ['снять помещение', 'municipal-property-lease'],
  ['выкупить помещение', 'municipal-property-buyout'],
  ['купил машину', 'vehicle-registration-gibdd'],
  ['переоформить авто', 'vehicle-registration-gibdd'],
  ['вадительские права', 'driver-licence-gibdd'],
  ['потерял права', 'driver-licence-gibdd'],
  ['права на трактор', 'tractor-driver-licence'],
  ['квадроцикл', 'self-propelled-machine-registration'],
  ['работать в такси', 'taxi-carrier-permit'],
  ['негабарит', 'oversize-heavy-vehicle-permit'],
  ['карта маршрута', 'route-map-carrier'],
  ['место для инвалида у магазина', 'disabled-person-parking'],
  ['платная парковка у дома', 'resident-parking-permit'],
  ['лицензия на лося', 'hunting-permit'],
  ['дрова', 'timber-own-needs'],
  ['аренда леса', 'forest-plot-lease'],
  ['причал', 'water-object-use'],
  ['выбросы', 'nvos-object-registration'],
  ['кто хозяин квартиры', 'egrn-extract'],
  ['узнать чей дом', 'egrn-extract'],
  ['разойтись с мужем', 'divorce-registration'],
  ['сарай сломать', 'demolition-notice'],
  ['барак разваливается', 'dwelling-unfit-emergency'],
  ['утка весной', 'hunting-permit'],
  ['справка что работала в колхозе', 'archive-work-certificate'],
  ['поставить дачу', 'house-construction-notice'],
  ['ввести дом в эксплуатацию', 'house-completion-notice', 'commissioning-permit'],
  ['сократили с завода', 'unemployment-registration'],
  ['стать на биржу труда', 'unemployment-registration'],
  ['попасть к кардиологу', 'doctor-appointment'],
  ['в ясельки', 'kindergarten-queue'],
  ['пособие на коммуналку', 'housing-subsidy'],
  ['ветки лезут в окно', 'green-felling-permit'],
  ['дом трещины по стенам', 'dwelling-unfit-emergency'],
  ['узнать про прадеда', 'genealogy-request'],
  ['пионерлагерь', 'children-camp-voucher'],
  ['у нас четверо детей', 'large-family-certificate'],
  ['пеку торты на заказ', 'self-employed'],
  ['прадед и прабабушка', 'genealogy-request'],
  ['место во дворе для машины', 'resident-parking-permit'],
  ['рыбалка', 'fishing-site-contest'],
  ['везти кошку в поезде', 'veterinary-document-animal-transport'],
  ['бездомная собака', 'stray-animal-capture-request'],
  ['закрыть ип', 'ip-close'],
  ['самозанятость', 'self-employed'],
  ['открыть фирму', 'llc-registration'],
  ['сменить директора', 'egr-changes'],
  ['добавить оквэд', 'egr-changes'],
  ['субсидия на оборудование', 'sme-subsidy'],
  ['деньги на бизнес', 'micro-loan', 'sme-subsidy'],
  ['помещение со скидкой для бизнеса', 'sme-property-lease'],
  ['тендеры', 'local-tenders'],
  ['глэмпинг', 'hotel-classification'],
  ['социальный предприниматель', 'social-enterprise'],
  ['построить завод', 'investment-project'],
  ['народный бюджет', 'initiative-project'],
  ['детская площадка во дворе', 'initiative-project'],
  ['публичные слушания', 'public-discussion'],
  ['председатель тос', 'tos-registration'],
  ['народная дружина', 'peoples-patrol'],
  ['добавить магазин в лицензию', 'alcohol-license-change'],
  ['открыть клинику', 'medical-license'],
  ['лицензия косметолог', 'medical-license'],
  ['открыть аптеку', 'pharmacy-license'],
  ['открыть частный садик', 'education-license'],
  ['лицензия на курсы', 'education-license'],
  ['лицензия ук', 'mkd-license'],
  ['приём металлолома', 'scrap-metal-license'],
  ['возить людей на автобусе', 'bus-license'],
  ['открыть карьер', 'subsoil-local-licence'],
  ['пробурить скважину', 'subsoil-local-licence'],
  ['рекламный щит', 'ad-structure-permit'],
  ['повесить вывеску', 'signboard-approval'],
  ['поставить ларёк', 'kiosk-placement'],
  ['летнее кафе', 'kiosk-placement'],
  ['ярмарка', 'fair-permit'],
  ['запустить салют', 'mass-event-fireworks'],
  ['праздник во дворе', 'mass-event-fireworks'],
  ['сэс', 'sanitary-conclusion'],
  ['стать гидом', 'guide-attestation'],
  ['сувениры с гербом', 'coat-of-arms-use'],
];

describe('search of services', () => {
  it.each(questions)('«%s»', (question, ...slugs) => {
    const found = searchServices(question).slice(0, 3);
    expect(found.filter(({ slug }) => slugs.includes(slug))).not.toEqual([]);
  });

  it('puts the wanted service first nearly always', () => {
    const first = questions.filter(([question, ...slugs]) => slugs.includes(searchServices(question)[0]?.slug ?? ''));
    expect(first.length / questions.length).toBeGreaterThan(0.9);
  });

  it('takes no short word for another: «дети» are asked of family, school and aid, not of court cases and loans', () => {
    const found = searchServices('дети').map(({ slug }) => slug);
    expect(found.slice(0, 5)).toEqual(expect.arrayContaining(['unified-child-benefit', 'kindergarten-queue']));
    expect(found).not.toContain('court-case-info');
    expect(found).not.toContain('micro-loan');
  });

  it('lists all for an empty question and nothing for another trade', () => {
    expect(searchServices('  ')).toEqual([...services]);
    expect(searchServices('синхрофазотрон')).toEqual([]);
    expect(searchServices('и на для')).toEqual([]);
    expect(searchServices(`${'а'.repeat(100_000)}<script>"'%\u0000`)).toEqual([]);
  });

  it('keeps to the filters', () => {
    const slugs = (found: { slug: string }[]) => found.map(service => service.slug);
    const fitting = (fits: (service: Service) => boolean) => slugs(services.filter(fits));
    expect(slugs(searchServices('', { category: 'municipal' }))).toEqual(fitting(({ category }) => category === 'municipal'));
    expect(slugs(searchServices('', { audience: 'organisation' }))).toEqual(
      fitting(({ audience }) => audience.includes('organisation')),
    );
    expect(slugs(searchServices('лицензия', { duty: 'nature' }))).not.toContain(licence);
    const tickets = searchServices('охотничий билет', { duty: 'nature', category: 'state', audience: 'citizen' });
    expect(slugs(tickets)[0]).toBe(hunting);
    expect(tickets.every(({ department }) => department === 'nature')).toBe(true);
  });
});
