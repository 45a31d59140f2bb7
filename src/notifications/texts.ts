import { filingWords } from '../region/filing-words.ts';
import { formatDate, formatDay } from '../ui/dates.ts';
import type { MessagePlace } from './message.ts';
import type { Subject, Topic, TopicParams } from './topics.ts';

/**
 * The words of one topic. `headline`, `next` and `sms` leave the cabinet: number, service and what to do, nothing about the person.
 * `inside` is read in the cabinet only, instead of `next`. An SMS of 70 characters is one SMS.
 */
type Words<T extends Topic> = {
  headline(about: Subject & TopicParams[T]): string;
  next(about: Subject & TopicParams[T]): string;
  sms(about: Subject & TopicParams[T]): string;
  inside?(about: Subject & TopicParams[T]): (string | undefined)[];
  /** The page of the cabinet that it is about, when that is no application. */
  place?: MessagePlace;
};

const IDENTITY: MessagePlace = {
  path: '/cabinet/identity',
  label: 'Открыть подтверждение личности',
  about: 'о подтверждении личности',
};
const PROFILE: MessagePlace = { path: '/cabinet/profile', label: 'Открыть профиль', about: 'о данных профиля' };
const REST = 'Сейчас от вас ничего не нужно.';
const PREPARING = `Готовим документ. Когда его можно будет получить, мы напишем. ${REST}`;
const shortDate = (iso: string) => iso.split('-').reverse().join('.');
const bySpecialist = (words: string | undefined) => words && `Специалист написал: ${words}`;

export const texts: { [T in Topic]: Words<T> } = {
  submitted: {
    headline: a => `Заявление ${a.number} отправлено`,
    next: a => `${a.department} зарегистрирует его не позднее следующего рабочего дня, и мы сразу напишем. ${REST}`,
    sms: a => `Заявление ${a.number} отправлено`,
  },
  registered: {
    headline: a => `Заявление ${a.number} зарегистрировано`,
    next: a => `${a.dueOn ? `Решение будет не позднее ${formatDate(a.dueOn)} ` : ''}О каждом шаге мы напишем. ${REST}`,
    sms: a => `Заявление ${a.number} зарегистрировано`,
  },
  'intake-refused': {
    headline: a => `Заявление ${a.number} не приняли`,
    next: () => 'Причина и что можно сделать – в личном кабинете.',
    sms: a => `Заявление ${a.number} не приняли. Причина – в кабинете`,
    inside: a => [`Причина: ${a.ground} (${a.article}).`, bySpecialist(a.words), `Что можно сделать: ${a.remedy}`],
  },
  'needs-info': {
    headline: a => `Заявление ${a.number} нужно дополнить`,
    next: a => `Что добавить, написано в личном кабинете. Сделайте это не позднее ${formatDate(a.until)}`,
    sms: a => `Заявление ${a.number}: дополните до ${shortDate(a.until)}`,
    inside: a => [bySpecialist(a.words), `Откройте заявление и добавьте это не позднее ${formatDate(a.until)}`],
  },
  'info-received': {
    headline: a => `Дополнения к заявлению ${a.number} получены`,
    next: () => `Специалист продолжит проверку, о решении мы напишем. ${REST}`,
    sms: a => `Заявление ${a.number}: дополнения получены`,
  },
  'in-review': {
    headline: a => `Документы по заявлению ${a.number} в порядке`,
    next: () => `Проверка закончена, заявление рассматривают. О решении мы напишем. ${REST}`,
    sms: a => `Заявление ${a.number}: документы в порядке`,
  },
  approved: {
    headline: a => `По заявлению ${a.number} решили положительно`,
    next: () => PREPARING,
    sms: a => `Заявление ${a.number}: решили положительно`,
    inside: a => [PREPARING, bySpecialist(a.words)],
  },
  refused: {
    headline: a => `По заявлению ${a.number} отказали`,
    next: () => 'Причина, статья закона и что можно сделать – в личном кабинете.',
    sms: a => `Заявление ${a.number}: отказ. Причина – в кабинете`,
    inside: a => [
      `Причина: ${a.ground} (${a.article}).`,
      bySpecialist(a.words),
      `Что можно сделать: ${a.remedy}`,
      `Как обжаловать: ${a.appeal}`,
    ],
  },
  ready: {
    headline: a => `Документ по заявлению ${a.number} готов`,
    next: a =>
      a.collect
        ? `Бумажный документ ждёт вас: ${a.collect}. Возьмите паспорт. Электронный – в личном кабинете.`
        : 'Он в личном кабинете, в разделе «Документы»: его можно скачать и распечатать.',
    sms: a => `Заявление ${a.number}: документ готов`,
  },
  withdrawn: {
    headline: a => `Заявление ${a.number} отозвано`,
    next: a =>
      `Рассматривать его не будут. Подать новое можно в любое время. Если отозвали не вы, смените пароль в кабинете и ${a.support}.`,
    sms: a => `Заявление ${a.number} отозвано`,
  },
  reminder: {
    headline: a => `Заявление ${a.number} ждёт вашего ответа`,
    next: a => `Что добавить, написано в личном кабинете. Последний день – ${formatDate(a.until)}`,
    sms: a => `Заявление ${a.number}: ответьте до ${shortDate(a.until)}`,
  },
  'waiting-ended': {
    headline: a => `Срок ответа по заявлению ${a.number} прошёл`,
    next: a =>
      [
        a.refused
          ? 'Ответа не было. По закону за этим может последовать отказ, решит сотрудник.'
          : 'Ответа не было. Сотрудник решит по тем документам, которые есть.',
        a.dueOn && `Решение будет не позднее ${formatDate(a.dueOn)}`,
        'Пока решения нет, документ ещё можно добавить в личном кабинете.',
      ]
        .filter(Boolean)
        .join(' '),
    sms: a => `Заявление ${a.number}: ответ не пришёл`,
  },
  overdue: {
    headline: a =>
      a.awaited === 'registration'
        ? `Заявление ${a.number} не зарегистрировали вовремя`
        : `По заявлению ${a.number} нет решения в срок`,
    next: a =>
      `Срок прошёл ${formatDay(a.since)}. Мы передали заявление руководителю: ${a.department}. Как пожаловаться, написано в кабинете.`,
    sms: a => `Заявление ${a.number}: срок прошёл ${shortDate(a.since)}`,
    inside: a => [
      `Срок прошёл ${formatDate(a.since)}`,
      `Мы передали заявление руководителю: ${a.department}.`,
      `Как пожаловаться: ${a.appeal}`,
    ],
  },
  reopened: {
    headline: a => `Решение по заявлению ${a.number} отменили`,
    next: a => `Заявление рассматривают снова. Новое решение будет не позднее ${formatDate(a.dueOn)} ${REST}`,
    sms: a => `Заявление ${a.number}: решение отменено, рассмотрим снова`,
    inside: a => [
      'Прежнее решение отменено, его документ больше не действует.',
      `Причина: ${a.ground} (${a.article}).`,
      bySpecialist(a.words),
      `Заявление рассматривают снова. Новое решение будет не позднее ${formatDate(a.dueOn)} ${REST}`,
    ],
  },
  redirected: {
    headline: a => `Заявление ${a.number} передали другому ведомству`,
    next: a => `Теперь его рассматривает ${a.department}. Срок из-за этого не меняется. ${REST}`,
    sms: a => `Заявление ${a.number} передали другому ведомству`,
  },
  // Whoever sees the letter learns nothing of what the draft is about.
  'draft-expiring': {
    headline: a => `${formatDate(a.until)} удалится ваш черновик`,
    next: () => 'Он нужен? Откройте его в личном кабинете и сохраните любую страницу. Не нужен – ничего не делайте.',
    sms: a => `${shortDate(a.until)} удалится ваш черновик`,
    inside: a => [
      `Вы давно не меняли черновик по услуге «${a.service}». ${formatDate(a.until)} он удалится вместе с файлами.`,
      'Если он нужен, откройте его и сохраните любую страницу. Если не нужен, ничего не делайте.',
    ],
  },
  // A proof of identity is no application: these messages have neither number nor service.
  'identity-sent': {
    headline: () => 'Документы получены, проверяем вашу личность',
    next: () => `Сначала их проверят реестры, потом посмотрит сотрудник. О решении мы напишем. ${REST}`,
    sms: () => 'Документы для подтверждения личности получены',
    place: IDENTITY,
  },
  'identity-accepted': {
    headline: () => 'Ваша личность подтверждена',
    next: a => `${filingWords[a.filing] || 'Теперь открыты все возможности кабинета.'} ${REST}`,
    sms: () => 'Ваша личность подтверждена',
    place: IDENTITY,
  },
  'identity-returned': {
    headline: () => 'Документы для подтверждения личности нужно исправить',
    next: () => 'Что исправить и как, написано в личном кабинете. Остальное отправлять заново не нужно.',
    sms: () => 'Исправьте документы о личности: что именно – в кабинете',
    place: IDENTITY,
    inside: a => [...a.items, 'Остальное принято, отправлять его заново не нужно.'],
  },
  // Only which value it was leaves the cabinet, never the value.
  'value-confirmed': {
    headline: a => `Проверили ваши данные: ${a.value} – всё верно`,
    next: () => `Реестр подтвердил то, что вы ввели. Теперь это подставляется в заявления. ${REST}`,
    sms: a => `${a.value}: проверили, всё верно`,
    place: PROFILE,
  },
  'value-differs': {
    headline: a => `Проверили ваши данные: ${a.value} – не сошлось с реестром`,
    next: () => 'Сверьте с документом и исправьте. Что именно не так, написано в профиле.',
    sms: a => `${a.value}: не сошлось с реестром. Исправьте в кабинете`,
    place: PROFILE,
  },
  'value-not-found': {
    headline: a => `Проверили ваши данные: ${a.value} – в реестре не нашли`,
    next: () => 'Сверьте с документом и исправьте. Что можно сделать, написано в профиле.',
    sms: a => `${a.value}: в реестре не нашли. Исправьте в кабинете`,
    place: PROFILE,
  },
  'sent-outside': {
    headline: a => `Заявление ${a.number} передали в другое ведомство`,
    next: a => `Решает ${a.body}. Её ответ придёт в ваш кабинет, и мы напишем. ${REST}`,
    sms: a => `Заявление ${a.number}: передали дальше, ждём ответа`,
  },
};
